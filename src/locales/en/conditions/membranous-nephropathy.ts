import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Kidney filters keep protein in the blood. In this illness, antibodies stick to the filters and make them leak. Often the target is a protein called PLA2R. As protein is lost in the urine, water moves into the body and causes swelling.',
    'Most people first notice swollen ankles and legs, a puffy face, or foamy urine. It tends to come on over weeks or months. Feeling tired is common, and some people gain weight from the water.',
    'In some people it settles by itself. In others it lasts for years or comes back. Sometimes an infection, a medicine, a cancer or lupus is behind it. Losing a lot of protein also makes blood clots easier to form.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'About 2 men have it for every woman.',
    age: 'It is found most often between 50 and 60, but other ages get it too.',
    ancestry: 'It is found in all groups. In one London study, the kidneys of Black people with it did worse over time.',
    family: 'It is rare for more than one person in a family to have it.',
  },
  checks: [
    'A urine test measures how much protein leaks out.',
    'Blood tests measure a protein called albumin and look for the PLA2R antibody.',
    'A tiny sample of the kidney (biopsy) may be needed. Doctors also check for infection and cancer.',
  ],
  treatments: {
    'protect-organs': 'Blood pressure medicines ease the strain on the filters. Some people also get medicine that helps prevent blood clots.',
    'suppress-immune': 'When it does not settle by itself, medicines can lower the harmful antibodies. Rituximab is one example.',
  },
  urgent: [
    'Sudden trouble breathing, chest pain or coughing up blood needs emergency help at once.',
    'One swollen or painful leg, or side pain with bloody urine, needs care the same day.',
    'So does foamy or dark urine with new swelling.',
  ],
  lookAlikes: [
    'Standing or sitting for a long time, which makes ankles swell.',
    'Side effects of some blood pressure medicines.',
    'Weak leg veins.',
    'Heart or liver trouble.',
    'Kidney harm from diabetes.',
  ],
  questions: [
    'How much protein am I losing?',
    'What does my PLA2R antibody test show?',
    'Am I at risk of blood clots, and what can we do about it?',
  ],
} satisfies ConditionWords
