import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A change in a gene called NLRP3 leaves one of the body’s alarms switched on. The body then makes too much of a fever signal called IL-1, with no germ to fight.',
    'It comes in three shapes. In the mild one, cold air brings on a rash, fever and sore joints a few hours later. It is mostly over within a day. In the middle one (Muckle-Wells), attacks last 1 to 3 days, and hearing may fade over the years. Without treatment, a protein called amyloid harms the kidneys in about 1 of 4 people with it. The severe one (NOMID or CINCA) starts around birth and hardly lets up. It can harm the brain, eyes and joints.',
    'The rash looks like hives but often burns more than it itches. It is pink or red on light skin. On brown or black skin it may look purple or darker, or just raised. Red eyes, headache and great tiredness often come with it.',
  ],
  who: {
    rarity: 'It is very rare. Estimates range from 1 in 360,000 to 1 in 1 million people.',
    sex: 'The mild form is seen as often in men as in women. No clear gap is known for the others.',
    age: 'In a study of 136 people, half had their first signs by the age of 9 months.',
    ancestry: 'It is found all over the world. Most reports of the mild form come from families of European descent.',
    family: 'In one study, 76 of 136 people had it in the family. Each child of someone with it has a 1 in 2 chance to inherit the gene change.',
  },
  checks: [
    'A doctor asks whether cold sets off the attacks and how long they last. Family history matters too.',
    'Blood tests during an attack show inflammation. A test of the NLRP3 gene can confirm it, but a normal test does not rule it out.',
    'Hearing, eye and urine tests look for early harm. In the severe form, the brain and the fluid around it may be checked too.',
  ],
  treatments: {
    'suppress-immune': 'Blockers of IL-1 are the main treatment. They aim to stop the attacks and to protect hearing, eyes and kidneys.',
    'remove-trigger': 'Warm clothes and warm rooms can help when cold sets off the attacks.',
    'protect-organs': 'Regular hearing, eye and urine checks can catch changes early.',
  },
  urgent: [
    'A bad headache with a stiff neck, a seizure, great drowsiness or trouble breathing is an emergency: call the emergency number.',
    'A baby under 3 months with a fever needs care at once. So does sudden loss of sight.',
    'A painful red eye, blurred sight, foamy urine or hearing that drops within days needs care the same day.',
    'A fever unlike the usual attacks, or any fever on immune-calming medicine, needs care the same day.',
  ],
  lookAlikes: [
    'Common hives, or hives set off by cold.',
    'A virus with fever and rash.',
    'Pink eye or an allergy.',
    'Migraine.',
    'Childhood arthritis.',
  ],
  questions: [
    'Could cold be setting off my rash and fevers?',
    'Would a test of the NLRP3 gene help, and should my family be told?',
    'How often should my hearing, eyes and urine be checked?',
  ],
} satisfies ConditionWords
