import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Common hives come from fluid that leaks into the skin and fades within hours. In this illness the small vessels in the skin are inflamed. So each hive stays for more than a day.',
    'The hives itch, and they may also burn or feel sore. On light skin they look red, with a purple or yellow-brown mark as they fade. On dark skin they may be skin-colored or darker and leave brown marks.',
    'It can come and go for months or years. Some people also get joint pain, swollen lips or eyelids, or tiredness. In the type with low complement (a group of blood proteins), the lungs, eyes or kidneys can be affected. Lupus may be linked with it.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Overall, about 2 to 3 women have it for every man. In the low-complement type, even more are women.',
    age: 'It most often starts between 30 and 50.',
    ancestry: 'No clear pattern is known.',
    family: 'It does not usually run in families.',
  },
  checks: [
    'A small skin biopsy from a fresh hive shows whether vessels are inflamed.',
    'Blood tests measure complement and look for signs of lupus.',
    'A urine test checks the kidneys.',
  ],
  treatments: {
    'ease-symptoms': 'Antihistamines and anti-inflammatory medicines can ease itch and pain.',
    'suppress-immune': 'Dapsone, hydroxychloroquine, steroids or omalizumab aim to calm the inflamed vessels.',
  },
  urgent: [
    'Swelling of the lips, tongue or throat, or trouble breathing, needs help at once.',
    'A painful red eye or red or foamy urine needs care the same day.',
    'Severe belly pain, or spots with fever that do not fade when pressed, need help at once.',
  ],
  lookAlikes: [
    'Common hives, which fade within hours.',
    'Hives from pressure, cold or heat.',
    'Insect bites.',
    'A rash from a medicine or a virus.',
    'Skin rashes from lupus.',
  ],
  questions: [
    'May I draw around a hive and take photos to show how long it lasts?',
    'Would a skin biopsy help, and when is the best time for it?',
    'Are my complement levels and my urine normal?',
  ],
} satisfies ConditionWords
