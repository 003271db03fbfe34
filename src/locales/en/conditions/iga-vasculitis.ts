import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'An antibody called IgA settles in small blood vessels and inflames them. Often a cold or sore throat came a week or two before.',
    'Raised spots appear on the lower legs and buttocks and do not fade when pressed. On light skin they look red or purple. On dark skin they may look dark brown or black, so feel for small bumps.',
    'Knees and ankles may hurt and swell. Belly cramps can come before or after the spots. In most children it settles within weeks, though spots may return for a while. The kidneys can be affected quietly and later on, more so in adults.',
  ],
  who: {
    rarity: 'Between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'About 3 boys get it for every 2 girls.',
    age: 'About 9 in 10 people with it are children, mostly aged 3 to 10. Adults have more kidney trouble.',
    ancestry: 'It occurs in all groups.',
    family: 'It does not usually run in families.',
  },
  checks: [
    'A doctor looks at the spots, and that is often enough. A blood count helps rule out other causes.',
    'Urine and blood pressure are checked again and again for about 6 months.',
    'Some people need an ultrasound of the belly, or a small biopsy of skin or kidney.',
  ],
  treatments: {
    'ease-symptoms': 'Rest and pain relief chosen with a doctor help while it settles.',
    'suppress-immune': 'Steroids may be used for severe belly pain or for kidney trouble.',
    'protect-organs': 'Urine checks over months aim to catch kidney trouble early.',
  },
  urgent: [
    'New spots that do not fade when pressed need care the same day. With fever, a stiff neck or a child who seems very ill, call for help at once.',
    'Severe belly pain, blood in the stool, green vomit or sudden testicle pain needs help at once.',
    'Red or brown urine, or a swollen face, needs care the same day.',
  ],
  lookAlikes: [
    'Bruises from play or knocks.',
    'Rashes from viruses, or hives.',
    'Insect bites on the legs.',
    'Low platelets (immune thrombocytopenia), which cause flat spots.',
    'Meningitis or blood infection, which is rare but needs ruling out at once.',
  ],
  questions: [
    'Are the kidneys affected, and how often should urine be checked?',
    'Which signs mean we should come back right away?',
    'When is it fine to go back to school, work or sport?',
  ],
} satisfies ConditionWords
