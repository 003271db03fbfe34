import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The walls of some arteries swell and weaken. Less blood then reaches the parts they feed. Sometimes hepatitis B is the trigger, but often no cause is found.',
    'Most people feel ill at first, with fever, weight loss and great tiredness. Tingling or numb patches may follow. A foot or hand can quickly become weak, because a nerve lacks blood.',
    'The skin may show sore lumps, ulcers or a net-like pattern on the legs. The pattern looks red or purple on light skin, and dark brown or gray on dark skin. Belly pain after meals and new high blood pressure can also be signs. Some people have it in the skin only.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Slightly more men have it. In a Korean study there were 1.7 men for every woman.',
    age: 'In a French study, the average age was 51.',
    ancestry: 'No clear pattern is known.',
    family: 'Most people with it have no relative with it. A rare form in children (DADA2) is inherited.',
  },
  checks: [
    'Blood and urine tests look for inflammation, kidney trouble and hepatitis B.',
    'An angiogram is a scan of the arteries. It can show narrow or bulging spots.',
    'A small biopsy of nerve, muscle or skin can show the inflamed artery.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, and cyclophosphamide when organs are at risk, aim to calm the arteries.',
    'remove-trigger': 'When hepatitis B is the trigger, treating the virus is a main part of care.',
  },
  urgent: [
    'Sudden or severe belly pain, a hard belly or blood in the stool needs help at once.',
    'Sudden strong testicle pain, chest pain, weakness on one side or slurred speech needs help at once.',
    'A hand or foot that suddenly turns weak needs help at once.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
  ],
  lookAlikes: [
    'A long infection with fever and weight loss.',
    'Numb feet from diabetes or from low vitamin B12.',
    'A pinched nerve, when one foot or hand is weak.',
    'Stomach ulcer or gallstones, when the belly hurts.',
    'Other kinds of vasculitis.',
  ],
  questions: [
    'Which of my organs might be affected?',
    'Have I been tested for hepatitis B?',
    'Would a biopsy or a scan of the arteries help?',
  ],
} satisfies ConditionWords
