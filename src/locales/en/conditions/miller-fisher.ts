import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'It often starts days to weeks after a cold or a stomach bug. Antibodies made against the germ also stick to nerves. The nerves that move the eyes are hit the most.',
    'People see double, sway when they walk and feel clumsy. The reflexes go missing, which a doctor can test. Eyelids may droop, and big pupils can make bright light hard to bear.',
    'Strength in the arms and legs often stays good. It tends to get worse for days, then eases over weeks to months. In some people it turns into full Guillain-Barré syndrome, so hospitals watch closely.',
  ],
  who: {
    rarity: 'It is very rare. In Europe, about 1 to 9 people in a million get it each year.',
    sex: 'About 2 men get it for every woman.',
    age: 'The average age is about 40.',
    ancestry: 'In Asian countries it makes up about 20 of 100 Guillain-Barré cases. In North America and Europe it is under 5 of 100.',
    family: 'It is not inherited.',
  },
  checks: [
    'A doctor looks at eye movements, balance and reflexes.',
    'A blood test looks for an antibody called GQ1b. Nerve tests may help too.',
    'An MRI scan can rule out a stroke.',
  ],
  treatments: {
    'ease-symptoms': 'A stay in hospital lets staff watch breathing, swallowing and strength. An eye patch can help with double vision.',
    'suppress-immune': 'Immunoglobulin is used in some people, mostly when it is more severe.',
  },
  urgent: [
    'Sudden double vision with loss of balance, slurred speech, weakness or a bad headache is an emergency.',
    'Trouble breathing or swallowing needs help at once.',
    'Double vision that is new and comes alone needs care the same day.',
  ],
  lookAlikes: [
    'An inner ear problem, with dizziness and poor balance.',
    'The effects of alcohol or of some medicines.',
    'A stroke in the back of the brain.',
    'Myasthenia gravis.',
    'Low vitamin B1, or botulism (a rare food poisoning).',
  ],
  questions: [
    'Has a stroke been ruled out?',
    'Would a GQ1b antibody test help?',
    'How will we watch my breathing and swallowing?',
  ],
} satisfies ConditionWords
