import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Hair grows from tiny roots in the skin. In alopecia areata, immune cells crowd around some of these roots and the hair falls out. The roots are still alive, so hair can grow back, even after a long time.',
    'Most people first notice one or more round, smooth patches on the scalp or in the beard. The bare skin looks normal on every skin tone, with no scale and no scars. Some feel a tingle or itch first. Nails can get small dents or a rough surface.',
    'Its course is hard to foretell. Patches may fill in within months, at first with white or fine hair, while new ones appear. A few people lose all the hair on the scalp or the body. Losing hair can weigh on mood, and that deserves care too.',
  ],
  who: {
    rarity: 'About 2 in 100 people get it at some time in life.',
    sex: 'Studies of whole populations found no clear difference between women and men.',
    age: 'It can start at any age. The first patches come most often in the 20s and 30s.',
    ancestry: 'In US records, it was found most often in Asian patients and least often in white patients.',
    family: 'About 1 in 5 people with it have a relative with it.',
  },
  checks: [
    'A doctor looks at the scalp, brows and nails, often through a lens.',
    'Sometimes blood is tested to see how the thyroid works.',
    'Most people need no other tests.',
  ],
  treatments: {
    'ease-symptoms': 'Steroid creams, or small steroid shots into the patches, can help hair grow back.',
    'suppress-immune':
      'When a lot of hair is lost, medicines called JAK blockers can calm the attack on the roots.',
    other: 'Wigs and brow make-up can help people feel like themselves. So can talking with others who know it.',
  },
  urgent: [
    'The hair loss itself is not an emergency, but a very sore, oozing scalp needs care the same day.',
    'Thoughts of self-harm or ending life need help at once, from a crisis line or the emergency number.',
  ],
  lookAlikes: [
    'Hair shedding some months after an illness, a birth or great stress.',
    'Hair thinning that runs in families.',
    'Tight hairstyles that pull on the roots.',
    'A fungal infection of the scalp (ringworm), most often in children.',
    'A scarring kind of hair loss, which needs care early.',
  ],
  questions: [
    'Are the hair roots still alive in my bald patches?',
    'Should my thyroid be checked?',
    'What can I expect from treatment, and what if I choose to wait?',
  ],
} satisfies ConditionWords
