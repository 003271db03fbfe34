import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In morphea, the immune system inflames a patch of skin, and the skin then thickens like a scar. The name scleroderma can sound alarming. Morphea is a different illness, and it seldom if ever turns into systemic sclerosis.',
    'A patch often starts as a smooth spot that feels firm. On light skin it may be pink or violet, with a pale, shiny center later. On dark skin it may look darker, or have lost some color. It may itch or pull a little, or not hurt at all.',
    'Some forms make a line down an arm, a leg or the face, most of all in children. These can reach deeper and affect growth or a joint, so early care helps. A patch often stays active for some years, then softens. A darker or sunken mark can remain.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'About 2 to 3 women or girls have it for every man or boy.',
    age: 'It most often starts in children between 2 and 14, and in adults between 40 and 60.',
    ancestry: 'It is reported more often in white people.',
    family: 'It seldom runs in families.',
  },
  checks: [
    'A doctor looks at the patches and feels how firm they are. Photos over time show whether they grow.',
    'Sometimes a small piece of skin is checked under a microscope (a biopsy).',
    'An MRI scan can help when a patch may reach deep under the skin.',
  ],
  treatments: {
    'ease-symptoms': 'Creams and light therapy can soften the skin and calm the patches.',
    'suppress-immune':
      'For deep or spreading patches, methotrexate and a steroid can calm the immune system. The aim is to protect movement, and growth in children.',
  },
  urgent: [
    'A seizure or sudden change of sight, with a hard line on the face or scalp, needs emergency help.',
    'A painful red eye needs care the same day.',
  ],
  lookAlikes: [
    'A scar or an old bruise.',
    'Eczema or a skin fungus.',
    'Vitiligo, where skin loses color but stays soft.',
    'Lichen sclerosus, which makes white, thin skin.',
    'A skin reaction where injections were given.',
  ],
  questions: [
    'Is this patch still active, and how can we tell?',
    'Does it reach deeper than the skin?',
    'How often should the patches be measured or photographed?',
  ],
} satisfies ConditionWords
