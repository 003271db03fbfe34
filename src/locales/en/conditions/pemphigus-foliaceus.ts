import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Antibodies attack a link that holds the outermost skin cells together. Only the very top of the skin comes loose. The blisters are so thin that many people never see one whole.',
    'What people notice are flaky, crusted, sore patches, a bit like cornflakes stuck to the skin. They often start on the scalp, face, chest or upper back. They are pink or red on light skin, and brown, purple or gray on dark skin. They can itch or burn, and sun can make them worse.',
    'The mouth stays free, which helps to tell it apart from pemphigus vulgaris. It can stay in a few spots for years or spread more widely.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'Women and men get it about equally often.',
    age: 'It often starts between 40 and 60. In rural Brazil it starts younger.',
    ancestry: 'A regional form occurs in rural Brazil and North Africa.',
    family: 'In those regions, more than one person in a family can have it.',
  },
  checks: [
    'A doctor takes tiny pieces of skin (biopsy). A stain shows whether antibodies sit between the skin cells.',
    'A blood test looks for desmoglein 1 antibodies.',
  ],
  treatments: {
    'suppress-immune':
      'Rituximab, steroids or dapsone calm the immune attack, so that the skin can hold together again.',
    'ease-symptoms': 'Steroid creams on the sore patches can be enough when only a few spots are affected.',
  },
  urgent: [
    'Skin that peels or turns raw over a large area needs emergency help, most of all with fever.',
    'A patch that becomes hot, painful and oozing may be infected and needs a doctor the same day.',
    'Fever while on medicine that calms the immune system needs care the same day.',
  ],
  lookAlikes: [
    'Dandruff or greasy scale of the scalp and face (seborrheic dermatitis).',
    'Impetigo, a skin infection with crusts.',
    'Eczema or psoriasis.',
    'Skin lupus.',
  ],
  questions: [
    'These crusts keep coming back. Would a skin biopsy help?',
    'Could any medicine I use play a part?',
    'What can I do about itching, sun and skin care at home?',
  ],
} satisfies ConditionWords
