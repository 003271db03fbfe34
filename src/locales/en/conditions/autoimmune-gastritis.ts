import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system attacks stomach cells that make acid and help the body use vitamin B12. The lining slowly gets thin. With less acid, the body takes up less iron. Later, vitamin B12 can run low too.',
    'For years there may be no signs at all. Low iron that keeps coming back can be the first clue. People may feel tired, bloated or soon full. Light skin may look pale. On dark skin, paleness shows best inside the lower eyelids, on the gums or on the palms.',
    'When vitamin B12 runs low, a sore tongue, tingling or foggy thinking can follow. That later stage is called pernicious anemia.',
  ],
  who: {
    rarity: 'As a rough estimate, at least 1 in 200 people have it.',
    sex: 'About 2 to 3 women have it for every man.',
    age: 'It is mostly found after 50. It can start younger, with low iron as the clue.',
    ancestry: 'It is found in all groups of people.',
    family: 'Relatives may have thyroid disease, type 1 diabetes, vitiligo or pernicious anemia.',
  },
  checks: [
    'Blood tests measure iron and vitamin B12.',
    'Other blood tests look for two antibodies, to parietal cells and to intrinsic factor.',
    'A camera test of the stomach (gastroscopy) collects tiny samples (biopsies).',
  ],
  treatments: {
    replace: 'Iron and vitamin B12 are filled up again when they are low, often for the long term.',
    other: 'Camera checks look for growths in the stomach, so that they can be found early.',
  },
  urgent: [
    'Vomiting blood or passing black stools is an emergency: call the emergency number.',
    'Chest pain, fainting or breathlessness at rest is an emergency too.',
    'New confusion is an emergency. So is numbness or trouble walking that comes on suddenly or spreads over hours or days.',
    'Numbness or poor balance that grows over weeks needs a check within days.',
  ],
  lookAlikes: [
    'Acid reflux or heartburn.',
    'A stomach germ (Helicobacter pylori).',
    'Low iron from heavy periods or from too little iron in food.',
    'Celiac disease.',
    'Long use of acid reducers, which can lower B12.',
  ],
  questions: [
    'Why is my iron or vitamin B12 low?',
    'Would antibody tests or a camera test help?',
    'How often does my stomach need a check?',
  ],
} satisfies ConditionWords
