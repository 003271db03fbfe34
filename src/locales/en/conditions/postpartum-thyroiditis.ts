import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The thyroid is a gland in the neck. In the first year after a birth, the immune system can turn on it. Stored hormone leaks out first, so the body may speed up for some weeks. Later the gland can run low, and the body slows down.',
    'In the fast phase, people may notice a racing heart, shaky hands, feeling hot or feeling on edge. In the slow phase, they may feel cold, tired, foggy or low. Some people go through only one of the two. The neck may swell a little, without pain.',
    'These signs are easy to put down to life with a new baby. In many people the thyroid recovers with time. In some it stays slow.',
  ],
  who: {
    rarity: 'About 5 of 100 people get it in the year after a birth.',
    sex: 'It comes only after a pregnancy.',
    age: 'It starts within 12 months of a birth or of a pregnancy loss.',
    ancestry: 'How common it is differs between populations and with the amount of iodine in food.',
    family: 'Thyroid disease in the family raises the chance. So do type 1 diabetes and thyroid antibodies.',
  },
  checks: [
    'A blood test measures thyroid hormone (free T4) and the signal that controls it (TSH).',
    'Another test looks for thyroid antibodies.',
    'The tests are repeated over some months, because the levels change.',
  ],
  treatments: {
    'ease-symptoms': 'In the fast phase, a beta-blocker can calm a racing heart and shaky hands.',
    replace: 'If the thyroid runs low, levothyroxine tablets fill in for the missing hormone.',
    other: 'A yearly TSH blood test shows whether the thyroid stays well.',
  },
  urgent: [
    'Call the emergency number for thoughts of harming yourself or the baby. Do the same for confusion, or for seeing or hearing things others do not.',
    'Chest pain, fainting or trouble breathing after a birth is an emergency too.',
    'A racing heart that does not slow down at rest needs care the same day.',
  ],
  lookAlikes: [
    'Broken sleep with a new baby.',
    'Low mood or worry after a birth (postpartum depression).',
    'Low iron after a birth.',
    'Normal hair loss in the months after a birth.',
    "Graves' disease, which can also start after a birth.",
  ],
  questions: [
    'Could my thyroid explain how I feel, and can we test it?',
    'When should the tests be repeated?',
    'What does this mean for breastfeeding or another pregnancy?',
  ],
} satisfies ConditionWords
