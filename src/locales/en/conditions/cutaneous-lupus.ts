import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In skin lupus, immune cells inflame the skin. Sunlight often sets it off. So the face, ears, scalp, neck, chest and arms are the usual places.',
    'There are a few kinds. In discoid lupus, the patches are round, thick and scaly, and they can leave scars. In another kind (subacute), ring-shaped or scaly patches come up after sun and heal without scars.',
    'On light skin the patches tend to be pink or red. On dark skin they may look purple, gray or dark brown, and can leave lighter or darker marks. A patch on the scalp can lead to hair loss that lasts, so early care can help.',
  ],
  who: {
    rarity: 'Worldwide, about 1 to 5 of every 10,000 people have it.',
    sex: 'About 3 women have it for every man.',
    age: 'It most often starts between 20 and 50.',
    ancestry: 'In United States studies, the long-lasting discoid kind is reported more often in Black people.',
    family: 'Lupus or another autoimmune disease in the family raises the chance a little.',
  },
  checks: [
    'A doctor looks closely at the skin, the scalp and the mouth.',
    'A small piece of skin can be checked under a microscope (a biopsy).',
    'Blood tests, and often a urine test, look for signs of lupus in other parts of the body.',
  ],
  treatments: {
    'remove-trigger':
      'Sun protection lowers the chance of new patches. Stopping smoking can help too, and support is there for people who want it. A doctor may also go through the person’s medicines, because some can set off a rash.',
    'ease-symptoms': 'Steroid creams, or small steroid injections into a patch, calm the itch and swelling.',
    'suppress-immune':
      'Hydroxychloroquine or other medicines calm the immune system when creams are not enough. They aim to prevent scars.',
  },
  urgent: [
    'Skin that blisters, peels or turns raw over a large area needs emergency help. So do chest pain and sudden trouble breathing.',
    'A rash with dark or very foamy urine and swollen legs needs care the same day.',
    'A lump or sore in an old patch that does not heal needs a check within days.',
  ],
  lookAlikes: [
    'Eczema or a rash from contact with something.',
    'Ringworm, a common skin fungus that makes rings.',
    'Psoriasis.',
    'Rosacea, or the itchy sun rash that many people get in spring.',
  ],
  questions: [
    'Would a skin sample help to find out what this rash is?',
    'How can I protect my skin and hair from scars?',
    'Do I need checks for lupus in other parts of my body?',
  ],
} satisfies ConditionWords
