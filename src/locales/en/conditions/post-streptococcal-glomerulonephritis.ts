import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'After some strep infections, the immune system leaves clumps of antibodies and germ parts in the kidney filters. The filters swell and let blood and protein through. The germs themselves are not in the kidneys. It comes about 1 to 3 weeks after a strep throat, or up to 6 weeks after infected skin sores.',
    'Often the first sign is urine as dark as tea or cola. The face and eyelids are puffy in the morning, and later the legs may swell. There may be less urine than usual, and blood pressure can rise. Some children are just tired and do not want to eat. Many have it so mildly that no one notices.',
    'Most children get well again within weeks. Traces of blood in the urine can be found for months. In adults it can be slower, and lasting kidney trouble is more common than in children.',
  ],
  who: {
    rarity: 'Worldwide, about 10 to 29 of 100,000 people are thought to get it each year. In New Zealand it was about 10 of 100,000 children.',
    sex: 'In hospital studies from Sudan and Ethiopia, 6 to 7 of 10 children with it were boys.',
    age: 'It is most common between 5 and 12 years, and rare before age 3. Adults can get it too.',
    ancestry: 'In New Zealand, Pacific and Māori children get it more often. So do Aboriginal children in Australia. Crowded homes and skin infections are thought to be a main reason.',
    family: 'It is not passed down in families. But strep can spread at home, so a brother or sister may get it too.',
  },
  checks: [
    'A urine test finds blood and protein. The blood pressure is measured right away.',
    'Blood tests show how the kidneys work and whether there was a recent strep infection. A protein called C3 is low for some weeks.',
    'Urine, blood pressure and C3 are checked again later. Few children need a small sample of the kidney (biopsy).',
  ],
  treatments: {
    'remove-trigger': 'Antibiotics clear any strep that is left. They help to stop the spread to others.',
    'protect-organs': 'Less salt and medicines that lower blood pressure protect the heart and brain. For a few people, a machine does the work of the kidneys for a while (dialysis).',
    'ease-symptoms': 'Medicines that help the body pass water bring the swelling down. For some days, the hospital may set how much to drink.',
  },
  urgent: [
    'A seizure, confusion, sudden blurred sight or a very bad headache can come from high blood pressure. Call your emergency number.',
    'Trouble breathing, above all when lying flat, or no urine for 12 hours also needs emergency help.',
    'Urine like tea or cola, or a newly puffy face or legs, needs care the same day at any age.',
  ],
  lookAlikes: [
    'A urine infection, which tends to burn.',
    'IgA nephropathy, in which the urine turns dark within a day or two of a cold.',
    'Minimal change disease, with a lot of swelling and foamy urine.',
    'An allergy, which can also make the eyes puffy.',
    'Beets, some medicines or hard exercise, which can color urine.',
  ],
  questions: [
    'How high is the blood pressure, and how often should it be checked?',
    'When should urine and blood be tested again, and when can we stop?',
    'Should others at home be checked for strep?',
  ],
} satisfies ConditionWords
