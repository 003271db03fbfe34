import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Antibodies called ANCA stir up white blood cells, which then harm the walls of small vessels. Clumps of immune cells can form too, mostly in the nose, sinuses and lungs.',
    'Many people first think of a cold or sinus trouble that will not go away. The nose is blocked, with crusts or blood, and its bridge can sink. Ears may feel full, and joints may ache. Cough, fever, weight loss and great tiredness can follow.',
    'The kidneys can be affected without any pain, so urine tests matter. Some people get small spots on the legs that do not fade when pressed. They look red or purple on light skin, and dark brown or black on dark skin. The illness can settle with treatment and flare again later.',
  ],
  who: {
    rarity: 'Older United States figures found about 3 in 100,000 people. Newer studies find about 10 in 100,000.',
    sex: 'Women and men get it equally often.',
    age: 'It most often starts between 45 and 65, but it can start at any age.',
    ancestry: 'It is more common in white people.',
    family: 'It rarely runs in families.',
  },
  checks: [
    'A blood test looks for ANCA antibodies. Blood and urine tests show how the kidneys work.',
    'CT scans look at the lungs and sinuses.',
    'A biopsy from the nose, lung, kidney or skin can show the inflamed vessels.',
  ],
  treatments: {
    'suppress-immune': 'Steroids with rituximab or cyclophosphamide aim to calm the illness fast. Avacopan can help keep steroids low.',
    'protect-organs': 'Care also aims to prevent infections while the immune system is held down.',
  },
  urgent: [
    'Coughing up blood, noisy or hard breathing, or very little urine needs help at once.',
    'Red, brown or foamy urine with swollen legs or face needs care the same day.',
    'A painful red eye, sudden hearing loss, or a fever while on immune-calming medicine needs care the same day.',
  ],
  lookAlikes: [
    'Allergies, colds or common sinus infections.',
    'Pneumonia.',
    'Ear infections.',
    'A urine infection or kidney stones, when urine is red.',
    'Cocaine use through the nose, which can cause the same crusts and sores.',
  ],
  questions: [
    'My sinus trouble will not go away. Would an ANCA test help?',
    'Can you check my urine for blood and protein?',
    'How soon can I see a vasculitis or kidney specialist?',
  ],
} satisfies ConditionWords
