import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Eosinophils are white blood cells that take part in allergy and asthma. In this illness there are far too many. They move into tissues, and small blood vessels become inflamed.',
    'Most people have asthma that begins in adult life, often with a blocked nose or nasal polyps. Months or years later they may feel ill and tired and lose weight. Tingling, numb patches or a weak foot or hand show that nerves are involved.',
    'A rash or small spots on the legs may appear. Spots from inflamed vessels do not fade when pressed. They look red or purple on light skin, and dark brown or black on dark skin. The heart can be affected too, sometimes with few signs.',
  ],
  who: {
    rarity: 'It is rare. Worldwide, about 1 to 9 of every 100,000 people have it.',
    sex: 'Women and men get it about equally often. In a Japanese study, 65 of 100 people with it were women.',
    age: 'It most often starts between 40 and 60. The asthma starts years earlier.',
    ancestry: 'No clear pattern is known.',
    family: 'It does not usually run in families.',
  },
  checks: [
    'A blood count shows how many eosinophils there are.',
    'A blood test looks for ANCA antibodies. About 4 in 10 people with it have them.',
    'Nerve tests, heart checks and sometimes a biopsy show which organs are affected.',
  ],
  treatments: {
    'suppress-immune': 'Steroids calm it at first. Mepolizumab or benralizumab can lower eosinophils. Cyclophosphamide or rituximab is used when organs are at risk.',
    'ease-symptoms': 'Asthma treatment goes on alongside and helps breathing.',
  },
  urgent: [
    'A severe asthma attack, chest pain, fainting or a racing heart needs help at once.',
    'Severe belly pain, black or bloody stool, or coughing up blood needs help at once.',
    'A hand or foot that goes weak or numb over hours or days needs care the same day.',
    'Weakness that starts within minutes, a drooping face or slurred speech needs help at once.',
  ],
  lookAlikes: [
    'Asthma and allergies on their own.',
    'Nasal polyps and common sinus trouble.',
    'A reaction to a medicine.',
    'A worm infection after travel, which can raise eosinophils.',
    'A pinched nerve or diabetes, when a foot is numb.',
  ],
  questions: [
    'What is my eosinophil count, and has it been high before?',
    'Could my asthma and my numb patches belong together?',
    'Has my heart been checked?',
  ],
} satisfies ConditionWords
