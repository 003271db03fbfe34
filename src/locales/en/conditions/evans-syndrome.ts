import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Red cells carry oxygen and platelets help stop bleeding. In Evans syndrome, antibodies attack both, at the same time or one after the other. Sometimes certain white blood cells are attacked as well.',
    'Few red cells make people tired, pale and short of breath, and eyes may turn yellow. Few platelets cause bruises, nosebleeds and pinprick spots. On dark skin, paleness and spots show better on the gums, the inner eyelids and the palms.',
    'It can affect adults and children. It often comes in waves: a calm stretch, then a drop in one kind of cell or in both. Some people also have lupus, a lymphoma or weak immune defenses from birth, so doctors look for these.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Among adults, slightly more women than men have it.',
    age: 'It can start at any age. In adults the average is about 50.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'Some children with it have an inherited immune disorder.',
  },
  checks: [
    'A blood count shows which cells are low, and the Coombs test looks for antibodies on red cells.',
    'Immune tests follow, along with a search for lupus, lymphoma or weak immune defenses (immune deficiency).',
    'Doctors also make sure it is not a clotting illness called TTP, which looks similar and needs fast care.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, rituximab or mycophenolate calm the attack, so that both kinds of cells can recover.',
    replace: 'A blood transfusion can help when red cells are very low.',
  },
  urgent: [
    'New bruises or spots with confusion, fever, severe headache or dark urine need emergency help.',
    'A blow to the head, bleeding that does not stop, chest pain or fainting needs emergency help too.',
    'Yellow eyes, great paleness with breathlessness, or new pinprick spots need care the same day.',
  ],
  lookAlikes: [
    'Anemia from low iron, which is far more common.',
    'Low vitamin B12 or folate, which can lower several kinds of blood cells.',
    'A virus or a medicine that lowers blood cells.',
    'Lupus.',
    'TTP, a clotting illness that needs fast care.',
  ],
  questions: [
    'Which of my blood cells are low, and how low?',
    'Have lupus, lymphoma and an inherited immune disorder been looked for?',
    'What is my plan if I bruise, bleed or feel faint?',
  ],
} satisfies ConditionWords
