import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Moist linings cover the mouth, eyes, nose, throat and genitals. In this illness, antibodies loosen the lining from what lies below. Sores form, and when they heal they can leave scars.',
    'Most often the gums are sore, raw and bleed easily. Eyes may feel dry, gritty or sore, and turn red again and again. A stuffy or bloody nose, a hoarse voice or pain on swallowing can be signs too. Some people get skin blisters on patches, red on light skin and purple or brown on dark skin.',
    'It usually moves slowly, over months and years. Scars can pull the eyelid toward the eye or narrow the throat. That is why finding it early can help to protect sight and breathing.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'More women than men have it.',
    age: 'It mostly starts between 60 and 80, but it can occur at any age.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'Some inherited immune genes are linked to it, but it does not run in families.',
  },
  checks: [
    'A doctor takes a tiny piece of the mouth lining or skin (biopsy). A stain shows whether antibodies are there.',
    'An eye doctor looks for early scars inside the eyelids.',
    'The throat and the food pipe are checked too, often with a thin camera.',
  ],
  treatments: {
    'suppress-immune':
      'Steroid rinses can calm mild sores in the mouth. Dapsone, rituximab and other medicines are used when it is more severe, or in the eyes or throat.',
    'protect-organs':
      'Care for the eyes and the airway aims to keep sight and breathing safe. It works best when teams work together.',
  },
  urgent: [
    'Trouble breathing, noisy breathing in, or being unable to swallow spit needs emergency help.',
    'Sight that suddenly gets much worse with a red, sore eye needs emergency help too.',
    'A red eye with pain, blurred sight or trouble with bright light needs care the same day.',
  ],
  lookAlikes: [
    'Gum disease.',
    'Dry eyes or common eye irritation.',
    'Pink eye or an eye allergy (conjunctivitis).',
    'Lichen planus in the mouth.',
    'Pemphigus vulgaris.',
  ],
  questions: [
    'My gums stay raw in spite of good care. Could a biopsy help?',
    'Should an eye doctor look at my eyes, even if they feel fine?',
    'Which changes in voice, swallowing or sight should I report fast?',
  ],
} satisfies ConditionWords
