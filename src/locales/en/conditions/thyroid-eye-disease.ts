import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system attacks the fat and muscles behind the eyes. As they swell, they push the eyes forward and make them harder to move. The thyroid problem may show up before, with or after the eye signs.',
    'It often starts with gritty, dry or watery eyes that dislike bright light. The lids may look puffy or pulled back, so the eyes seem to stare. Swollen lids look red on light skin, and darker or purple on dark skin. Moving the eyes may hurt, and people may see double.',
    'The sore, active phase tends to last for months and then calms down. Some changes can stay after that.',
  ],
  who: {
    rarity: 'Roughly 1 in 200 to 1 in 2,000 people have it.',
    sex: 'Women get it more often. Men tend to have a more severe form.',
    age: 'It most often starts between 30 and 60.',
    ancestry: 'It is found in all groups of people.',
    family: "As with Graves' disease, it can run in families. A close relative with it may raise the chance.",
  },
  checks: [
    'An eye doctor looks at the lids, the eye movements and how well each eye sees.',
    'Blood tests check the thyroid.',
    'A scan of the eye sockets can show swelling behind the eyes.',
  ],
  treatments: {
    'remove-trigger': 'Smoking makes it worse. Help with quitting can protect the eyes.',
    'ease-symptoms': 'Eye drops keep the eyes moist. In mild disease, doctors sometimes offer a mineral called selenium.',
    'suppress-immune': 'Steroids through a drip, or a medicine called teprotumumab, aim to calm the swelling.',
    other: 'Surgery on the eye socket or the lids can relieve pressure or help the eyes close.',
  },
  urgent: [
    'Sudden loss of sight, sudden double vision, dim sight or faded colors needs hospital care at once. The eye nerve may be squeezed.',
    'Double vision that is new or gets worse needs care the same day. So does a very painful eye, or eyes that cannot close fully.',
  ],
  lookAlikes: [
    'Dry eyes, or eyes tired from screens.',
    'Allergies that make the eyes itch and water.',
    'Pink eye (an eye infection).',
    'Other illness in an eye socket, most of all when only one eye is affected.',
  ],
  questions: [
    'Is the disease active now, or calm?',
    'How often do my eyes and my thyroid need a check?',
    'What can I do at home to protect my eyes?',
  ],
} satisfies ConditionWords
