import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A few medicines can slowly push the immune system off course. Some medicines for heart rhythm, blood pressure or infections are known for it. So are some that calm the immune system (biologics). It tends to start after months or years of use. Most people who use these medicines never get it.',
    'Sore joints, aching muscles and tiredness are the main signs. About half of people get a fever. Many lose weight or feel pain with a deep breath.',
    'A rash is less common here than in other lupus. It may look pink or red on light skin, and purple, brown or gray on dark skin. The kidneys and the brain are seldom affected. After a doctor changes the medicine, it usually clears in weeks to months.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'Women and men get it about equally often.',
    age: 'It is more common after 50, because people use these medicines more at that age.',
    ancestry: 'No clear link with ancestry is known.',
    family:
      'It does not run strongly in families. Some people are born with a body that breaks down certain medicines slowly, and this plays a part.',
  },
  checks: [
    'A doctor goes through every medicine used, now and in the past months.',
    'Blood tests look for two kinds of antibodies, called antinuclear and anti-histone antibodies.',
    'If a medicine seems to be the cause, the prescriber decides with the person what to change. Then they watch whether the signs go away.',
  ],
  treatments: {
    'remove-trigger':
      'The doctor who prescribed the medicine can plan a safe change. This matters, because ending some medicines suddenly can be harmful.',
    'ease-symptoms': 'Anti-inflammatory pain relief can ease sore joints while the body recovers.',
    'suppress-immune': 'When it is severe, a short course of steroids can calm the immune system.',
  },
  urgent: [
    'Trouble breathing, strong chest pain, or a swollen face or throat needs emergency help.',
    'Sharp chest pain on lying down or breathing in, without trouble breathing, needs care the same day.',
  ],
  lookAlikes: [
    'A virus with fever and aches.',
    'Wear and tear of the joints (osteoarthritis).',
    'Other side effects of a medicine, such as muscle pain.',
    'Polymyalgia rheumatica, in people over 50.',
    'Lupus that has no medicine as its cause.',
  ],
  questions: [
    'Could one of my medicines be behind this?',
    'What is the safe way to change it, and what would I use in its place?',
    'How long might it take until I feel better, and when should we check again?',
  ],
} satisfies ConditionWords
