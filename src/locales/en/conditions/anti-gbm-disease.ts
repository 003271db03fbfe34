import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Kidney filters and air sacs in the lungs share a thin layer of tissue, called the basement membrane. Antibodies attack this layer. Kidneys can fail within days to weeks, so early treatment matters a lot.',
    'At first people may feel tired, sick or short of appetite, as with a flu. Urine may turn red, brown or foamy, or there is less of it. The legs may swell.',
    'When the lungs bleed, people cough, may bring up blood and get short of breath. They can look pale. On dark skin, look at the gums, nail beds and inner eyelids. The illness mostly comes once and seldom returns after it has settled.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Young men and older women get it most. Overall it is close to equal.',
    age: 'There are two peaks, between 20 and 30 and between 60 and 70.',
    ancestry: 'It is reported more often in people with European ancestry.',
    family: 'A certain inherited tissue type (HLA) is linked to it. It rarely runs in families.',
  },
  checks: [
    'A blood test looks for the anti-GBM antibody. Doctors ask for this result fast.',
    'Urine and blood tests show how well the kidneys work.',
    'A chest X-ray looks for bleeding in the lungs, and a kidney biopsy can confirm the cause.',
  ],
  treatments: {
    'suppress-immune': 'Plasma exchange removes the antibodies from the blood. Steroids and cyclophosphamide aim to halt new ones. All begin at once in the hospital.',
    replace: 'Dialysis does the work of the kidneys while they cannot.',
    'remove-trigger': 'Smoking and solvent fumes can set off lung bleeding. Support to quit or to change the exposure is part of care.',
  },
  urgent: [
    'Coughing up blood needs help at once, most of all with trouble breathing or red or brown urine.',
    'Very little or no urine, or severe trouble breathing, needs help at once.',
    'Red, brown or foamy urine with swollen legs or face needs care the same day.',
  ],
  lookAlikes: [
    'A chest infection with cough.',
    'A urine infection or kidney stones.',
    'Other kidney inflammation, for example after a sore throat.',
    'A clot in the lung.',
    'ANCA vasculitis, which can also affect kidneys and lungs.',
  ],
  questions: [
    'How well are my kidneys working today?',
    'When will the antibody test be back?',
    'What happens next if my kidneys do not recover?',
  ],
} satisfies ConditionWords
