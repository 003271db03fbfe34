import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In lichen planus, immune cells crowd under the surface of skin or moist linings and harm the cells there. Often nobody finds out why it began. It is not catching.',
    'On the skin, small flat, shiny bumps appear, often on the wrists, ankles and lower back. They itch a lot. They look pink-purple on light skin, and dark purple, gray or brown on dark skin. After they fade, dark marks can stay for months or longer.',
    'In the mouth there may be a white lacy pattern, or sore raw spots that sting with spicy food. On the scalp it can scar and stop hair from growing back. Skin bumps often clear in time. The mouth and genital forms tend to last longer.',
  ],
  who: {
    rarity: 'About 1 in 100 people are thought to have it at some time. Estimates run from under 1 to 2 in 100.',
    sex: 'Women and men get the skin form equally often. More women get the mouth form.',
    age: 'It most often starts between 30 and 60.',
    ancestry:
      'It occurs in people of all ancestries. It leaves dark marks more often on brown or black skin.',
    family: 'It is uncommon for relatives to have it too.',
  },
  checks: [
    'A doctor looks at the skin, mouth, nails and scalp. It helps to mention sore genitals too.',
    'A tiny piece of skin or mouth lining can be tested (biopsy).',
    'Some people are tested for hepatitis C, because the two can go together.',
  ],
  treatments: {
    'ease-symptoms': 'Steroid creams, gels or rinses calm the itch and the soreness.',
    'suppress-immune':
      'When it is severe or leaves scars, tablets that calm the immune system can be an option.',
    other:
      'A mouth check every year looks for changes in the patches. Cancer there is uncommon, and easier to treat when found early.',
  },
  urgent: [
    'Wide areas of blisters or raw skin need emergency help, most of all with fever.',
    'A new mouth sore, lump or white patch that lasts over 3 weeks needs a check within days.',
    'Food that sticks, or pain on swallowing that lasts for days, needs a check within days too.',
  ],
  lookAlikes: [
    'Eczema.',
    'Psoriasis.',
    'A rash or mouth sore from a medicine or a filling.',
    'Mouth thrush, a yeast infection.',
    'Lichen sclerosus, when it is in the genital area.',
  ],
  questions: [
    'Do I need a biopsy to be sure what this is?',
    'Should my mouth, genitals and scalp be checked as well?',
    'How often should my mouth be looked at, and by whom?',
  ],
} satisfies ConditionWords
