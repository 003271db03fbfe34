import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A nerve ending needs calcium to send its signal to a muscle. In LEMS, antibodies block the calcium channels there. The signal comes out too weak.',
    'Most people first notice weak hips and thighs. Rising from a chair or climbing stairs gets hard. A dry mouth is very common, and constipation or dizziness on standing can come too. Droopy eyelids may follow later.',
    'About half of people have a small-cell lung cancer. The weakness can show before the cancer is found. The immune system seems to fight the cancer and to hit the nerves as well. In the other half, no cancer is found.',
  ],
  who: {
    rarity: 'It is very rare. Worldwide, about 1 to 9 people in a million have it.',
    sex: 'It is about equal in women and men. More men have the form with cancer.',
    age: 'It mostly starts between 40 and 60. People without cancer tend to be younger.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'A blood test looks for antibodies to calcium channels.',
    'Nerve tests show a small signal that grows after a short burst of effort.',
    'A chest CT scan or a PET scan looks for lung cancer. If nothing is found, these checks are repeated over time.',
  ],
  treatments: {
    'ease-symptoms': 'A medicine called amifampridine helps nerves send a stronger signal.',
    'suppress-immune': 'Immunoglobulin or steroids can calm the immune attack.',
    'remove-trigger': 'When there is a cancer, treating it can ease the weakness too.',
  },
  urgent: [
    'Trouble breathing, choking, or not being able to swallow saliva is an emergency.',
    'Weakness that grows by the day needs care the same day.',
    'Coughing up blood needs care the same day, or at once if there is more than a little.',
  ],
  lookAlikes: [
    'Being out of shape after an illness or with age.',
    'Worn hips, knees or back.',
    'Side effects of medicines, such as a dry mouth or weak muscles.',
    'An underactive thyroid.',
    'Myasthenia gravis or inflamed muscles.',
  ],
  questions: [
    'Could nerve tests or an antibody test explain my weakness?',
    'Which lung checks do I need, and how often?',
    'Which medicines can make muscle weakness worse?',
  ],
} satisfies ConditionWords
