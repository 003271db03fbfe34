import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The thyroid is a small gland at the front of the neck. Its hormone sets the pace for the whole body. When there is too little, many things slow down.',
    'Changes come on slowly, over months or years, so they are easy to blame on age or stress. Tiredness and dry skin are the most common signs. People may also feel cold, gain weight, get constipated, feel low or think more slowly.',
    'Hair can get thinner and the face puffy. Some people see or feel a swelling at the front of the neck. The skin may look pale or a little yellow on light skin. On dark skin, dryness and a dull, ashy look may stand out more.',
  ],
  who: {
    rarity: 'About 1 to 2 in 100 people in the United States have it.',
    sex: 'It is much more common in women than in men.',
    age: 'It most often starts between 30 and 60, and it gets more common with age.',
    ancestry: 'In United States military records, rates were highest in white people and lowest in Black, Asian and Pacific Islander people.',
    family: 'It can cluster in families. A close relative with it, or with another autoimmune illness, may raise the chance.',
  },
  checks: [
    'A blood test called TSH is the first step. A second one, free T4, shows how much hormone there is.',
    'A test for thyroid antibodies (thyroid peroxidase, TPO) can show that the immune system is the cause.',
    'Some people have antibodies while the thyroid still works well, so doctors check it from time to time.',
  ],
  treatments: {
    replace: 'Tablets with thyroid hormone (levothyroxine) replace what is missing. Blood tests guide the amount.',
  },
  urgent: [
    'Great drowsiness, confusion, slow breathing or a very low body temperature needs help at once.',
    'Trouble breathing from a swelling in the neck needs help at once.',
    'In pregnancy, the need for thyroid hormone can change early, so a call to the doctor should not wait.',
  ],
  lookAlikes: [
    'Poor sleep or a lot of stress.',
    'Low iron (anemia) or low vitamin B12.',
    'Low mood or depression.',
    'Menopause or the months after a birth.',
    'Some medicines, such as lithium or amiodarone, which can slow the thyroid.',
  ],
  questions: [
    'What were my TSH and free T4 results, and how do they compare with before?',
    'Would a thyroid antibody test change what we do?',
    'How often should my thyroid be checked, above all before or in pregnancy?',
  ],
} satisfies ConditionWords
