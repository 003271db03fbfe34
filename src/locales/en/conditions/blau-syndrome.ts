import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A change in a gene called NOD2 makes defense cells clump into tiny lumps (granulomas). They settle in the skin, the joints and the eyes.',
    'A fine, bumpy rash is often the first sign, in a baby or toddler. It is pink or tan on light skin. On brown or black skin it may look brown or gray, or just feel rough. It comes and goes and seldom bothers the child.',
    'Wrists, knees, ankles and fingers swell. The swelling is soft and puffy, and may hurt less than it looks. Some fingers stay bent.',
    'The eyes often follow at around age 4 or 5. Inflammation inside the eye (uveitis) can be quiet at first. It can harm sight, so eye checks matter even when the eyes look fine.',
  ],
  who: {
    rarity: 'It is very rare. Fewer than 1 in 1 million people have it.',
    sex: 'Girls and boys both get it. In two small studies, 25 of 42 people were male.',
    age: 'It most often starts before age 5.',
    ancestry: 'It has been found all around the world.',
    family: 'In a study of 31 people, 11 had relatives with it and 20 did not. Each child of someone with it has a 1 in 2 chance to inherit the gene change.',
  },
  checks: [
    'A doctor looks at the skin and feels the joints and the tendons next to them.',
    'An eye doctor looks inside both eyes with a special lamp, and repeats this at set times.',
    'A small sample of skin or joint lining can show granulomas. A test of the NOD2 gene can confirm it.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, methotrexate and TNF blockers aim to calm the joints and the eyes. It can take time to find what helps.',
    'ease-symptoms': 'Exercises and splints help to keep fingers and wrists moving.',
    'protect-organs': 'Regular eye checks aim to save sight. Blood pressure and urine are checked as well.',
  },
  urgent: [
    'Chest pain, trouble breathing, or a severe headache with very high blood pressure is an emergency: call the emergency number. Sudden loss of sight needs help at once.',
    'A painful red eye, blurred sight, a cloudy pupil or pain in bright light needs care the same day.',
    'One joint that turns hot and very painful, or a fever on immune-calming medicine, needs care the same day.',
  ],
  lookAlikes: [
    'Eczema and other skin rashes of small children.',
    'Childhood arthritis (JIA), which is far more common and can also affect the eyes.',
    'Pink eye.',
    'Sarcoidosis.',
  ],
  questions: [
    'Could the rash, the joints and the eyes belong together?',
    'How soon can an eye doctor look inside the eyes, and how often after that?',
    'Would a skin sample or a test of the NOD2 gene help?',
  ],
} satisfies ConditionWords
