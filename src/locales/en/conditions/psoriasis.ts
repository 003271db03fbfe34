import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Skin renews itself little by little. In psoriasis, the immune system pushes it to grow much too fast. The new skin piles up into thick, scaly patches.',
    'Patches often sit on the elbows, knees, scalp and lower back. On light skin they look pink or red with silver-white scale. On brown or black skin they can look purple, gray or dark brown. They may itch, sting or crack, and nails can get small dents.',
    'It tends to come and go for years. A sore throat, stress, a skin injury or some medicines can set off a flare. Some people also get stiff, swollen joints. It is not catching.',
  ],
  who: {
    rarity: 'About 2 to 3 in 100 people worldwide have it.',
    sex: 'Women and men get it about equally often.',
    age: 'It starts most often between 15 and 30, or between 50 and 60.',
    ancestry:
      'In US surveys, about 3 to 4 of 100 white adults had it. So did 2 to 3 of 100 Asian adults, and 1 to 2 of 100 Black and Hispanic adults. It is often missed on darker skin.',
    family: 'About 1 in 3 people with it have a relative with it.',
  },
  checks: [
    'A doctor can often tell by looking at the skin, the scalp and the nails.',
    'If it is not clear, a tiny piece of skin can be tested (biopsy).',
    'It helps to mention sore or stiff joints, because joint trouble can come with it.',
  ],
  treatments: {
    'ease-symptoms':
      'Moisturizers, vitamin D creams, steroid creams and light therapy can calm the patches and the itch.',
    'suppress-immune':
      'Methotrexate, biologics and targeted tablets calm the immune system. They are for psoriasis that is widespread or hard to live with.',
    'remove-trigger':
      'Treating a strep throat can settle a flare that it set off. Stopping smoking can help, and there is support for people who want it.',
  },
  urgent: [
    'Skin that turns red, dark or peeling nearly all over needs emergency help, most of all with shivering.',
    'Small pus-filled bumps that spread quickly with fever need emergency help too.',
    'One joint that becomes hot, swollen and very painful needs care the same day.',
  ],
  lookAlikes: [
    'Eczema.',
    'Dandruff.',
    'A fungal infection of the skin or nails, such as ringworm.',
    'A rash that clears by itself after some weeks (pityriasis rosea).',
  ],
  questions: [
    'Could this be psoriasis, or something like eczema or a fungus?',
    'What might set off my flares?',
    'Could my sore joints or nail changes be linked to it?',
  ],
} satisfies ConditionWords
