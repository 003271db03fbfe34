import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The kidneys clean the blood through many tiny filters. In this illness, lupus antibodies get stuck in the filters and inflame them. Protein and blood then leak into the urine. Without treatment the filters can scar.',
    'Early on, most people feel nothing in their kidneys. Later, urine may look foamy, and the ankles, legs or the skin around the eyes may swell. Blood pressure often goes up.',
    'Many people also have other lupus signs, such as sore joints, tiredness or a rash. The rash is often pink or red on light skin, and purple, brown or gray on dark skin.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'Most people with it are women, as with lupus as a whole. Men with lupus may get kidney disease more often than women with lupus.',
    age: 'It often comes within 5 years of lupus being found, mostly between 15 and 45.',
    ancestry:
      'Among people with lupus, it is more common and more severe in Black, Hispanic, Asian and Native American people.',
    family: 'The family link is the same as for lupus. A close relative with lupus raises the chance, but it stays low.',
  },
  checks: [
    'A urine test looks for protein and blood. It can find a problem before a person feels it.',
    'Blood tests show how well the kidneys work, and blood pressure is measured.',
    'A tiny sample of the kidney (a biopsy) often shows the type and how active it is.',
  ],
  treatments: {
    'suppress-immune':
      'Medicines calm the immune attack to save kidney function. Steroids, mycophenolate, cyclophosphamide, belimumab or calcineurin blockers are examples.',
    'protect-organs': 'Blood pressure medicine lowers the strain on the kidneys.',
    replace: 'If the kidneys fail, dialysis or a kidney transplant can do their work.',
  },
  urgent: [
    'No urine for 12 hours, chest pain, trouble breathing, a seizure or new confusion needs emergency help.',
    'Dark, red or very foamy urine with swelling or high blood pressure needs care the same day. A fever in someone on immune-calming medicine needs care the same day too.',
  ],
  lookAlikes: [
    'A bladder or kidney infection.',
    'Harmless foam from a strong stream of urine.',
    'Swollen legs from long sitting, heat, weak veins or some medicines.',
    'Kidney damage from diabetes or high blood pressure.',
    'Another kidney inflammation, such as IgA nephropathy.',
  ],
  questions: [
    'How much protein is in my urine, and is it changing?',
    'Would a kidney biopsy change what we do?',
    'What should my blood pressure be, and how do we protect my kidneys?',
  ],
} satisfies ConditionWords
