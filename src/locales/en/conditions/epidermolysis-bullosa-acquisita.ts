import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Tiny anchors made of collagen fix the upper skin to the layer below. In this illness, antibodies attack those anchors. Even a light bump or rub can then lift the skin.',
    'Blisters form most on spots that get knocked: hands, elbows, knees, feet and ankles. They heal with scars, tiny white bumps, or pale or dark patches, which stand out most on dark skin. Nails may thicken or fall off. Others get an itchy, blistering rash, red on light skin and purple or brown on dark skin.',
    "Sores in the mouth are common, and the eyes or the food pipe can scar. It tends to last for years, with better and worse times. Some people also have a bowel disease such as Crohn's disease.",
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Women and men get it about equally often.',
    age: 'It often starts between 40 and 50, but it can start at any age.',
    ancestry: 'Some studies report more of it in people of African and Korean ancestry.',
    family: 'It is not inherited. Epidermolysis bullosa, a different illness with a similar name, is inherited.',
  },
  checks: [
    'A doctor takes tiny pieces of skin (biopsy). A stain shows where antibodies sit.',
    'A blood test looks for antibodies against the skin anchors (type VII collagen).',
    'The doctor may also ask about the mouth, eyes, swallowing and bowel.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, dapsone, colchicine or rituximab can lower the attack on the skin. Finding what works can need patience.',
    'ease-symptoms': 'Good wound care, padding and soft dressings help the skin heal and guard it from knocks.',
  },
  urgent: [
    'Blisters or raw skin over a large area with fever or feeling very ill need emergency help.',
    'Food that gets stuck, so that not even spit goes down, needs emergency help too.',
    'A painful red eye, blurred sight, or a sore that turns hot and spreads needs care the same day.',
  ],
  lookAlikes: [
    'Blisters from friction or sunlight.',
    'A reaction to a medicine.',
    'Bullous pemphigoid, which is more common.',
    'Blisters on the hands from a blood pigment problem (porphyria cutanea tarda).',
    'The inherited form of fragile skin (epidermolysis bullosa).',
  ],
  questions: [
    'Which special skin tests can tell this apart from other blistering diseases?',
    'Should my eyes, throat or bowel be checked?',
    'Who can teach me wound care and ways to protect my skin?',
  ],
} satisfies ConditionWords
