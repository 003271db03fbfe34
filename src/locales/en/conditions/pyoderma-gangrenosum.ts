import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In pyoderma gangrenosum, white blood cells rush into the skin and break it down. The long name sounds like an infection or gangrene, but it is neither. It is not catching.',
    'It often starts as a small bump or blister on a lower leg, or where skin was cut. Within days it can turn into a deep, very painful sore. On light skin, the raised edge looks purple or blue. On dark skin it can look dark gray, deep brown or black.',
    'The skin is often only one part of it. Many people also have a bowel, joint or blood disease. Sores heal slowly and often leave thin, lined scars. They can come back.',
  ],
  who: {
    rarity: 'Somewhere between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'Slightly more women than men have it.',
    age: 'It most often starts between 40 and 60. Children and older people can get it too.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is usually not inherited, but there are rare forms that are.',
  },
  checks: [
    'No single test can prove it. Doctors first make sure the sore is not an infection or a blood flow problem.',
    'A tiny piece of skin from the edge is tested (biopsy).',
    'Other tests look for bowel, joint and blood disease.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, cyclosporine or TNF blockers calm the immune system, so that the sore can start to heal.',
    'ease-symptoms':
      'Gentle wound care and good pain relief are key. Doctors hold back from surgical cleaning of an active sore, because cutting can make it grow.',
  },
  urgent: [
    'A very painful patch that spreads by the hour, or fever with feeling very ill, needs emergency help.',
    'A painful sore that gets bigger over days needs a doctor the same day.',
    'Fever while on medicine that calms the immune system needs care the same day.',
  ],
  lookAlikes: [
    'A skin infection or an infected bite.',
    'A leg ulcer from poor blood flow in the veins or arteries.',
    'An injury that does not heal, for example in diabetes.',
    'Inflamed blood vessels (vasculitis).',
    'A skin cancer.',
  ],
  questions: [
    'Could this sore be something other than an infection?',
    'Should my bowel, joints and blood be checked?',
    'If I need an operation or a shot, what should the team know?',
  ],
} satisfies ConditionWords
