import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Kidney filters keep protein in the blood. In this illness they suddenly leak, and water moves into the body. Under a normal microscope the filters look almost healthy, which gave it its name. In young children it is the most common kidney cause of such swelling.',
    'Swelling shows within days. Eyes are puffy in the morning, and by evening the legs or belly are swollen. Urine can be foamy, and weight goes up from water. It is easy to mistake for an allergy.',
    'Steroids usually help. The leak often comes back, for example with a cold. Many children have fewer bouts as they grow up.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'In children, about 2 boys have it for every girl. In adults, women and men get it about equally often.',
    age: 'It mostly starts between 2 and 7 years of age. Adults of any age can get it too.',
    ancestry: 'It is more common in South Asian children.',
    family: 'It is rare for more than one person in a family to have it.',
  },
  checks: [
    'A urine test shows how much protein leaks out.',
    'A blood test measures a protein called albumin.',
    'Adults often need a tiny sample of the kidney (biopsy). Most young children do not.',
  ],
  treatments: {
    'suppress-immune': 'Steroids usually bring the leak under control. If it keeps coming back, rituximab or other medicines can help.',
    'ease-symptoms': 'Less salt in food, and medicines that help the body pass water, can bring the swelling down.',
  },
  urgent: [
    'New swelling of the face, legs or belly needs care the same day, in a child or an adult.',
    'Trouble breathing, chest pain, no urine for 12 hours, or belly pain with fever needs emergency help at once.',
    'One leg that becomes swollen or painful, or fever during treatment, needs care the same day.',
  ],
  lookAlikes: [
    'An allergy, which can also make the eyes puffy.',
    'Kidney inflammation after a sore throat or skin infection.',
    'Other kidney illness that leaks protein.',
    'Liver or heart trouble.',
  ],
  questions: [
    'How do we test urine at home, and when should we call?',
    'What is the plan if the swelling comes back?',
    'Which vaccines and checks help during treatment?',
  ],
} satisfies ConditionWords
