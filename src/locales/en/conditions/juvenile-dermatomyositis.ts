import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The child’s immune system inflames small blood vessels in the skin and muscles. The muscles near the trunk get weak. The adult form can go along with cancer. In children this is very rare.',
    'A child may tire fast, or struggle with stairs or getting up from the floor. Parents sometimes think that the child is just worn out. The weakness can come over weeks or months.',
    'A rash or small bumps show on the eyelids, cheeks and knuckles: pink, red or violet on light skin. On dark skin it can look dark purple, brown or gray, and is easy to miss. Some children get hard lumps of calcium under the skin. With treatment, many children regain their strength.',
  ],
  who: {
    rarity: 'It is very rare. Worldwide, about 1 to 9 of every million people get it each year.',
    sex: 'About 2 girls have it for every boy.',
    age: 'It usually starts between 4 and 12.',
    ancestry: 'It is found in children of all ancestries.',
    family: 'Autoimmune diseases in the family are more common than usual.',
  },
  checks: [
    'A doctor watches how the child gets up and lifts the arms, and looks at the skin and nails.',
    'A blood sample shows whether muscle is being damaged (muscle enzymes). It is also tested for antibodies.',
    'An MRI scan can show inflamed muscles without any cut. Sometimes a small piece of muscle is tested (a biopsy).',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, methotrexate or immunoglobulin calm the immune attack. Early treatment aims to bring back strength and prevent lumps of calcium.',
    'ease-symptoms': 'Physical therapy builds up strength. Sun protection helps the skin.',
  },
  urgent: [
    'A child who breathes with effort, chokes, or cannot swallow saliva or lift the head needs emergency help.',
    'Severe belly pain or blood in the stool needs emergency help too.',
    'Weakness that grows by the day, or a fever on immune-calming medicine, needs care the same day.',
  ],
  lookAlikes: [
    'Tired or sore muscles for a few days after a virus.',
    'Eczema or an allergy around the eyes.',
    'Growing pains.',
    'An inherited muscle illness, which does not cause a rash.',
    'Lupus or childhood arthritis.',
  ],
  questions: [
    'How do you measure my child’s strength, and how will we see progress?',
    'Can my child swallow safely?',
    'What can my child do at school, in sports and in the sun?',
  ],
} satisfies ConditionWords
