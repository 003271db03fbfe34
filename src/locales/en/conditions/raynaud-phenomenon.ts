import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In the cold, small blood vessels tighten to keep the body warm. In Raynaud they tighten far too much for a while. Stress can set it off too. Less blood reaches the fingers or toes, and sometimes the nose or ears.',
    'On light skin, fingers turn white, then blue, then red as they warm up. On dark skin they may look gray, ashen or darker than usual. The change can be easier to see on the nails and palms. The fingers go numb and then tingle or sting.',
    'On its own (primary form), Raynaud is common and harmless. In about 1 in 10 people it goes with a connective tissue disease, such as scleroderma or lupus. A start after 40, finger sores or puffy fingers are clues to look closer.',
  ],
  who: {
    rarity: 'It is common. About 3 to 5 of 100 people have it.',
    sex: 'It is more common in women.',
    age: 'The harmless form mostly starts before 30. A start after 30 is a good reason for tests.',
    ancestry: 'It is more common in cold climates. Whether ancestry plays a part is not clear.',
    family: 'Of people with the harmless form, about 1 in 4 to 1 in 2 have a relative with it.',
  },
  checks: [
    'A doctor looks at the tiny vessels at the base of the nails through a magnifying lens.',
    'A blood test for antinuclear antibodies (ANA) can hint at a connective tissue disease.',
    'Photos of the fingers during an attack can help.',
  ],
  treatments: {
    'ease-symptoms': 'Keeping warm and wearing gloves helps most people. Medicines called calcium-channel blockers can open the vessels.',
    'remove-trigger': 'Stopping smoking can help, and support is there for people who want it. A doctor can review medicines that may tighten vessels.',
  },
  urgent: [
    'A whole hand, foot, arm or leg suddenly cold, painful and pale, blue or gray is an emergency.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
    'A finger or toe with a sore that has pus, or that is still numb after an hour of warming, needs care the same day.',
  ],
  lookAlikes: [
    'Cold hands, which many people have, without a clear color change.',
    'Itchy, sore bumps after cold (chilblains).',
    'Side effects of some medicines.',
    'A trapped nerve at the wrist (carpal tunnel).',
    'Harm from vibrating tools.',
  ],
  questions: [
    'Is this the harmless form, or should we look for more?',
    'Can you look at the vessels near my nails?',
    'Could one of my medicines play a part?',
  ],
} satisfies ConditionWords
