import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Skin gets its color from cells that make pigment. In vitiligo, the immune system destroys some of these cells. Where they are gone, the skin turns milky white. It does not hurt and it is not catching.',
    'Patches often appear first on the hands, around the eyes or mouth, or in body folds. On dark skin they stand out at once. On light skin they may only show in summer, when the skin around them tans. Hair in a patch can turn white.',
    'Patches may stay the same for years, spread in spurts, or regain some color. White skin burns easily in the sun. Changes that others can see may be hard on mood, and support for that is part of good care.',
  ],
  who: {
    rarity: 'About 5 to 10 in 1,000 people worldwide have it.',
    sex: 'Women and men get it about equally often, or women slightly more.',
    age: 'About half of all people with it notice it before the age of 20.',
    ancestry:
      'Counts around the world range from 4 to 20 of 1,000 people, with no steady link to skin color. It shows more on darker skin.',
    family: 'About 1 in 5 to 1 in 4 people with it have a relative with it.',
  },
  checks: [
    "A doctor looks at the skin under a special light (Wood's lamp), which makes the white patches stand out.",
    'A blood test often checks the thyroid, because thyroid disease is more common in people with vitiligo.',
  ],
  treatments: {
    'ease-symptoms':
      'Steroid creams, calcineurin creams, JAK creams and light therapy can bring back some color. This takes months and works better in some places, such as the face.',
    other: 'Sun protection guards the white skin from burns. Cover make-up can even out the color for those who want it.',
  },
  urgent: [
    'Vitiligo itself is not an emergency.',
    'A painful red eye, or blurred sight, needs care the same day.',
    'Thoughts of self-harm or ending life need help at once, from a crisis line or the emergency number.',
  ],
  lookAlikes: [
    'A mild yeast rash that leaves pale spots (tinea versicolor).',
    'Pale, dry patches on the cheeks of children (pityriasis alba).',
    'Pale marks left by eczema, a burn or another rash.',
    'Lichen sclerosus, when white patches are only in the genital area.',
  ],
  questions: [
    'Is this vitiligo, or another cause of pale patches?',
    'Should my thyroid be checked?',
    'Which treatments could bring back color in my patches, and how long do they take?',
  ],
} satisfies ConditionWords
