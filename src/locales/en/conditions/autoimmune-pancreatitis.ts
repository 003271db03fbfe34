import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The pancreas lies behind the stomach. It makes juices that break down food, and insulin. In this illness the immune system makes it swell. Type 1 can affect other organs too. Type 2 stays mainly in the pancreas, and sometimes comes with an inflamed bowel.',
    'Yellow eyes and skin are a common first sign, often with little pain. The swelling blocks the flow of bile. On dark skin, yellow shows best in the whites of the eyes. Urine may turn dark, and the skin may itch. Some people lose weight or have a dull ache in the upper belly.',
    'On scans it can look like cancer, so careful checks come first. It often calms down with steroids, but it can come back.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Type 1 is found mostly in men. Type 2 is equal in women and men.',
    age: 'Type 1 mostly starts after 50. Type 2 mostly starts in the 30s and 40s.',
    ancestry: 'Type 1 is more frequent in Asia. Type 2 is more frequent in Europe and the United States.',
    family: 'It is not inherited.',
  },
  checks: [
    'Scans show the shape of the pancreas and the bile duct.',
    'A blood test measures a protein called IgG4.',
    'A small sample (biopsy) and other checks help to rule out cancer.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, and sometimes rituximab, aim to calm the swelling.',
    replace: 'If the pancreas makes too little, enzymes help with food and insulin helps with sugar.',
  },
  urgent: [
    'Yellow eyes or skin need care the same day.',
    'Yellow eyes with fever, chills, confusion, great drowsiness or bleeding: call the emergency number.',
    'Severe belly pain with vomiting is an emergency. New thirst and passing a lot of urine need a sugar test the same day.',
  ],
  lookAlikes: [
    'Gallstones.',
    'Inflammation of the pancreas from gallstones or alcohol.',
    'Hepatitis from a virus or a medicine.',
    'Cancer of the pancreas or the bile duct, which doctors must rule out.',
  ],
  questions: [
    'How will we make sure it is not cancer?',
    'Would an IgG4 test or a biopsy help?',
    'Could other organs be affected?',
  ],
} satisfies ConditionWords
