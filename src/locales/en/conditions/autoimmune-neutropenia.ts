import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some white blood cells, called neutrophils, catch and kill germs. In this illness, antibodies stick to these cells. The body then clears them too soon.',
    'In small children it is often found by chance, in a blood test done for another reason. Some get mouth sores, sore gums, fevers or more infections than usual. Most stay quite well, and in most the count comes back by itself over time.',
    'In adults it can last longer, sometimes along with another immune illness. An infected patch of skin is sore and warm. It may look red on light skin, and purple or darker on dark skin.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'Boys and girls get it about equally. Of 10 adults with it, about 8 are women.',
    age: 'In children it tends to show at 5 to 15 months of age. Adults with it are mostly 20 to 60 years old.',
    ancestry: 'Lower counts are normal for many people of African and Middle Eastern ancestry. That is not this illness.',
    family: 'It is not usually passed down in families.',
  },
  checks: [
    'Doctors repeat the blood count, because one low count can have many causes.',
    'A blood test looks for antibodies against these white cells. It can miss them at first, so it may be done again.',
    'If something does not fit, doctors also look for other causes, such as an illness of the bone marrow.',
  ],
  treatments: {
    'ease-symptoms': 'The aim is to stop infections early. This means antibiotics without delay for a fever, and good care of the mouth and teeth.',
    other: 'In a severe infection, a medicine called a growth factor can raise the number of white cells.',
  },
  urgent: [
    'With a low white cell count, any fever needs a call to a doctor at once, day or night.',
    'Shaking chills, fast breathing, confusion, or a child who is floppy or hard to wake needs emergency help.',
  ],
  lookAlikes: [
    'A virus, which often lowers white cells for a short while.',
    'A lower count that is normal for that person and causes no harm.',
    'A side effect of a medicine.',
    'Low vitamin B12 or folate.',
    'Inherited low white cells, or an illness of the bone marrow.',
  ],
  questions: [
    'How low is the count, and how often should it be checked?',
    'Who do we call about a fever, at any hour?',
    'Could this count be normal for me or my child?',
  ],
} satisfies ConditionWords
