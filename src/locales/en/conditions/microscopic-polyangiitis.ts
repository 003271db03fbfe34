import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Antibodies called ANCA stir up white blood cells, which then harm the tiniest vessels. The filters in the kidneys are made of such vessels, so they are often affected early.',
    'It can creep up over months or start within days. Many people feel worn out, lose weight, run a fever and have sore joints or muscles. The kidneys do not hurt. Often the only clue is blood or protein in the urine.',
    'Small spots may show on the legs and do not fade when pressed. They look red or purple on light skin, and dark brown or black on dark skin. Some people feel tingling or get a weak foot. Others get short of breath or cough up blood.',
  ],
  who: {
    rarity: 'It is rare. Worldwide, about 1 to 9 of every 100,000 people have it.',
    sex: 'Both women and men get it.',
    age: 'It most often starts between 50 and 70.',
    ancestry: 'It occurs in all ethnic groups.',
    family: 'It does not usually run in families.',
  },
  checks: [
    'A blood test looks for ANCA antibodies, most often the type called MPO.',
    'The urine is checked for blood and protein, and a blood test shows the work of the kidneys.',
    'A CT scan looks at the lungs, and a small kidney biopsy can show the inflamed vessels.',
  ],
  treatments: {
    'suppress-immune': 'Steroids with rituximab or cyclophosphamide aim to calm it quickly and save kidney function. With avacopan, less steroid may be needed.',
    replace: 'If the kidneys fail, dialysis can do their work, for a time or for good.',
  },
  urgent: [
    'Coughing up blood, severe breathlessness, or passing very little urine needs help at once.',
    'Red, brown or foamy urine, or swollen legs, needs care the same day.',
    'A hand or foot that goes weak over hours or days needs care the same day.',
    'Weakness that starts within minutes, a drooping face or slurred speech needs help at once.',
    'A fever while on medicine that calms the immune system needs care the same day.',
  ],
  lookAlikes: [
    'A long virus illness or another infection.',
    'A urine infection or kidney stones.',
    'Kidney trouble from diabetes or high blood pressure.',
    'Cancer, which can also cause weight loss and tiredness.',
    'Polymyalgia rheumatica.',
  ],
  questions: [
    'Can you test my urine and my kidney function today?',
    'Would an ANCA test help to explain my symptoms?',
    'How soon can I see a kidney or vasculitis specialist?',
  ],
} satisfies ConditionWords
