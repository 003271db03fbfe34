import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Blood cells are made in the soft center of bones, the marrow. In this illness, the immune system attacks the stem cells that make them. The marrow empties out, and three kinds of blood cells drop.',
    'Few red cells bring tiredness, pale skin, breathlessness and a pounding heart. Few platelets bring bruises, nosebleeds, heavy periods and pinpoint spots. Few white cells bring fevers and infections.',
    'It can creep in over weeks or months, or come on fast. Paleness on dark skin shows best in the gums, palms and inner eyelids. The spots look red or purple on light skin and dark brown or purple on dark skin.',
  ],
  who: {
    rarity: 'It is rare. In Europe, about 1 to 9 people in a million have it.',
    sex: 'Women and men get it equally.',
    age: 'It is most common at 15 to 25 and again over 60.',
    ancestry: 'It is 2 to 3 times as common in Asian countries as elsewhere.',
    family: 'Some kinds of marrow failure are inherited. Doctors need to rule those out first.',
  },
  checks: [
    'A blood count shows that red cells, white cells and platelets are low.',
    'A small sample of bone marrow (biopsy) shows how many cells are left.',
    'Gene tests look for inherited marrow failure, because its treatment differs.',
  ],
  treatments: {
    replace: 'Transfusions give blood cells for a while. A bone marrow transplant from a donor can give some people a new marrow.',
    'suppress-immune': 'Anti-thymocyte globulin and cyclosporine hold back the attack. Eltrombopag is often added to help the marrow make cells again.',
  },
  urgent: [
    'A fever with low blood counts needs hospital care at once, day or night.',
    'Bleeding that will not stop, a bad headache, chest pain or trouble breathing is an emergency.',
    'New pinpoint spots, or bruises without a knock, need a blood test the same day.',
  ],
  lookAlikes: [
    'Low iron, with tiredness and pale skin.',
    'Low vitamin B12 or folate.',
    'A virus, or a medicine that slows the marrow.',
    'Immune thrombocytopenia (ITP), where only platelets are low.',
    'Leukemia and other marrow illnesses.',
  ],
  questions: [
    'Which of my blood counts are low, and how low?',
    'Do I need a bone marrow test and gene tests?',
    'What should I do, and who do I call, if I get a fever?',
  ],
} satisfies ConditionWords
