import type { Words } from '@/locales/words'
import { about } from './items/about'
import { details } from './items/details'
import { health } from './items/health'
import { areas, symptomItems } from './items/symptoms'
import { urgent } from './items/urgent'

/** English, as far as every page needs it. */
export const words: Words = {
  items: { ...urgent, ...about, ...health, ...symptomItems, ...areas, ...details },
  sections: {
    'urgent-signs': 'Urgent signs first',
    about: 'About {you}',
    background: 'Family and health',
    symptoms: 'Symptoms',
    details: 'More about the symptoms',
    time: 'Time and daily life',
  },
  careLevels: {
    emergency: {
      action: 'Get emergency help now',
      name: 'Emergency',
      explain: 'What you told us can need help within minutes or hours.',
    },
    'same-day': {
      action: 'Speak to a doctor today',
      name: 'Today',
      explain:
        'Call a doctor or an urgent care service today. If that is not possible today, go to an emergency department.',
    },
    days: {
      action: 'See a doctor within a few days',
      name: 'Within days',
      explain: 'Ask for a visit this week. If it gets worse before then, call sooner.',
    },
    routine: {
      action: 'Book an appointment with a doctor',
      name: 'Book a visit',
      explain:
        'There is no sign of an emergency in the answers. A doctor can look for the cause. If it gets worse, call sooner.',
    },
    watch: {
      action: 'Keep watch, and see a doctor if it stays',
      name: 'Keep watch',
      explain:
        'See a doctor if symptoms last more than 2 to 3 weeks, if they get worse, or if you are worried. No urgent sign here does not mean that nothing is wrong.',
    },
  },
  overlaps: { much: 'Much overlap', some: 'Some overlap', little: 'A little overlap' },
  frequencies: {
    'very-common': 'Very common: 60 or more of 100 people with it',
    common: 'Common: 30 to 59 of 100 people with it',
    'less-common': 'Less common: 10 to 29 of 100 people with it',
    uncommon: 'Uncommon: fewer than 10 of 100 people with it',
  },
  treatmentKinds: {
    'ease-symptoms': { name: 'Ease symptoms', explain: 'treats how a person feels' },
    replace: { name: 'Replace what is missing', explain: 'gives back what the body cannot make' },
    'suppress-immune': { name: 'Calm the immune system', explain: 'calms or blocks the attack' },
    'remove-trigger': { name: 'Remove a trigger', explain: 'takes away what sets it off' },
    'protect-organs': { name: 'Protect organs', explain: 'prevents damage' },
    other: { name: 'Other care', explain: 'other help' },
  },
  bodySystems: {
    'joints-muscles': 'Joints and muscles',
    'skin-hair': 'Skin, hair and nails',
    'nerves-brain': 'Nerves, brain and mood',
    digestive: 'Mouth, stomach and bowels',
    'thyroid-hormones': 'Thyroid, hormones and periods',
    blood: 'Blood and clotting',
    'heart-vessels': 'Heart and blood vessels',
    lungs: 'Nose, throat and lungs',
    kidneys: 'Kidneys and urine',
    eyes: 'Eyes',
    liver: 'Liver and bile',
    'whole-body': 'Whole body',
  },
}
