import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In Kikuchi disease, glands (lymph nodes) in the neck swell and become sore. The cause is not known. It may be a strong immune reaction, perhaps to a virus. It is not cancer.',
    'The lumps are often tender and on one side of the neck. Most people also feel very tired, and about half have a fever. In a French study of 91 people, half lost weight and a third had a rash. A rash looks pink or red on light skin, and purple or dark brown on dark skin.',
    'It most often fades by itself within 1 to 6 months. It can come back: in the French study this happened to 21 of 100. About 13 of 100 people in a review of 244 also had lupus. That is why doctors keep an eye on people for a while.',
  ],
  who: {
    rarity: 'It is rare. How many people get it is not well known.',
    sex: 'About 3 of 4 adults with it are women. In a Korean study of children, slightly more than half were boys.',
    age: 'In a review of 244 people, 7 of 10 were under 30. The youngest was 1 and the oldest 64.',
    ancestry: 'Most reports come from Asia. It is seen in people of all ancestries.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A doctor feels the glands and asks about fever, weight, travel and contact with tuberculosis.',
    'Blood tests look for infections such as mono (glandular fever), and for lupus. White blood cells are often low.',
    'The sure way to know is a biopsy. A gland, or a piece of one, is taken out and looked at closely. This also shows whether it is lymphoma or tuberculosis.',
  ],
  treatments: {
    'ease-symptoms': 'Rest and medicine for pain and fever are often all that is needed.',
    'suppress-immune': 'If it is severe or keeps coming back, steroids or hydroxychloroquine are options.',
    other: 'Check-ups over the next years look for new lumps and for signs of lupus.',
  },
  urgent: [
    'Fever with a stiff neck, a very bad headache, confusion or a seizure is an emergency: call the emergency number.',
    'Trouble breathing, chest pain, fainting, or not being able to swallow saliva is an emergency too.',
    'Lasting high fever with new bruises, bleeding, yellow eyes or feeling very ill needs help at once.',
    'A neck lump that turns hot and very painful, or grows within days, needs care the same day.',
  ],
  lookAlikes: [
    'A cold or sore throat, which also makes neck glands swell.',
    'Mono (glandular fever).',
    'Cat scratch disease.',
    'Tuberculosis of the glands.',
    'Lymphoma, a cancer of the glands.',
  ],
  questions: [
    'Does a gland need to be taken out to be sure?',
    'Should I be tested for lupus now, and again later?',
    'By when should the lumps be smaller, and what if they are not?',
  ],
} satisfies ConditionWords
