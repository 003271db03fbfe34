import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The body needs a helper called mevalonate kinase to make cholesterol and other useful fats. In this illness the helper works poorly, because its gene (MVK) is changed. That sets off bouts of inflammation.',
    'Most children have their first attack as babies. It starts with chills and a fast, high fever. An attack often lasts 3 to 7 days and comes back every 4 to 8 weeks. A cold, stress, an injury or a vaccine can set one off. Vaccines still protect, so doctors help to plan them.',
    'The neck glands swell and hurt. Belly pain, loose stools, vomiting, sore joints and mouth sores are frequent. A spotty rash may show. It is pink or red on light skin, and purple or darker on brown or black skin.',
    'The milder form is called HIDS. Its attacks get rarer with age, and lifespan is mostly normal. A much rarer severe form also affects growth, eyes and balance from early life.',
  ],
  who: {
    rarity: 'It is very rare. By 2016, about 300 people in the world had been described.',
    sex: 'Girls and boys get it equally often.',
    age: 'In a study of 103 people, half had their first attack by 6 months of age. None started after age 10.',
    ancestry: 'It is found in all groups. It is most common in people of Dutch or other Northern European descent.',
    family: 'A child gets it when both copies of the gene are changed, one from each parent. Parents who carry one change are most often well. Each brother or sister has a 1 in 4 chance of it.',
  },
  checks: [
    'A doctor feels the neck and belly, and asks how often attacks come and what sets them off.',
    'Urine from the time of an attack can show mevalonic acid.',
    'A blood test can show high IgD (an antibody). It is normal in about 1 of 5 people with the illness. A test of the MVK gene often helps.',
  ],
  treatments: {
    'ease-symptoms': 'Fever and pain relief, or a short course of steroids, can make an attack easier to bear.',
    'suppress-immune': 'IL-1 blockers can prevent attacks or make them milder.',
    other: 'In the rare severe form, a transplant of blood-forming cells has been used.',
  },
  urgent: [
    'A child who is limp, hard to wake, short of breath or has a seizure needs emergency help: call the emergency number. So does a child with fever and purple spots that do not fade when pressed.',
    'A baby under 3 months with a fever needs care at once. So does severe belly pain, a hard belly or green vomit.',
    'A child who cannot keep drinks down or passes very little urine needs care the same day.',
  ],
  lookAlikes: [
    'Colds and ear infections, which young children often get one after another.',
    'A stomach bug.',
    'Appendix trouble.',
    'PFAPA, a more common fever illness of childhood.',
  ],
  questions: [
    'Can urine be tested for mevalonic acid during the next attack?',
    'How can we plan vaccines and surgery, since they can set off an attack?',
    'What should be done at home when an attack starts, and when should we come in?',
  ],
} satisfies ConditionWords
