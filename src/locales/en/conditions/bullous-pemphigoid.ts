import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The top of the skin is fixed to the layer below. In bullous pemphigoid, antibodies attack what holds the two together. Fluid then gathers in between. The blisters are firm and do not break easily.',
    'Strong itching often comes first. At the start, about 3 in 10 people have only an itch or hives. It can then pass for eczema. This stage can last for weeks or months.',
    'Later, blisters show up on the inner arms, thighs and belly. The skin around them may be red on light skin, or purple, brown or gray on dark skin. Some people also get sores in the mouth. It can calm down with treatment, and it may come back.',
  ],
  who: {
    rarity: 'Somewhere between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'Women and men get it about equally often.',
    age: 'Most people with it are over 70, and the average age is 76. It is rare in younger people.',
    ancestry: 'It occurs in people of all ancestries.',
    family:
      'It is not inherited. It is linked to stroke, dementia and Parkinson disease, and to some medicines.',
  },
  checks: [
    'A doctor takes a tiny piece of skin next to a blister (biopsy). A stain shows whether antibodies sit under the top layer.',
    'A blood test looks for antibodies against a skin protein called BP180.',
    'The doctor also goes through the list of medicines, because some can set it off.',
  ],
  treatments: {
    'suppress-immune':
      'A strong steroid cream is often used over the whole body. Steroid tablets, doxycycline or dupilumab are other ways to calm it.',
    'remove-trigger':
      'Some diabetes tablets (gliptins) and water tablets are linked with it. The doctor reviews them and decides if a change is safe.',
  },
  urgent: [
    'Blisters or raw skin over a large area with fever, shivering or feeling very ill need emergency help.',
    'New blisters with a sore mouth or near an eye need a doctor the same day.',
    'Raw skin that turns hot, more painful or full of pus needs care the same day.',
  ],
  lookAlikes: [
    'Dry, itchy skin of older age.',
    'Eczema.',
    'Hives.',
    'Scabies, which is caused by mites.',
    'A rash from a medicine.',
  ],
  questions: [
    'I have itched for weeks. Could this be an early stage, and would a skin test help?',
    'Could one of my medicines play a part, and who should decide about it?',
    'Who can help me put cream on places I cannot reach?',
  ],
} satisfies ConditionWords
