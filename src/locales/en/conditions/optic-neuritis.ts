import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The optic nerve carries pictures from the eye to the brain. When it is inflamed, those signals fade. The front of the eye mostly looks normal, so others may see nothing wrong.',
    'About 92 of 100 people feel pain, most of all when the eye moves. Sight in one eye turns blurry or gray over hours to days. Colors look washed out, red first. A hot bath or exercise can blur sight for a while.',
    'Sight often starts to come back within weeks. Some people notice faded colors for longer. It can happen once by itself. It can also be part of multiple sclerosis (MS), or of rarer illnesses called NMOSD and MOGAD.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'About 3 women get it for every man.',
    age: 'It mostly starts between 20 and 40.',
    ancestry: 'In the US it tends to be more severe in Black people.',
    family: 'MS in the family raises the chance.',
  },
  checks: [
    'An eye doctor tests sight, colors, side vision and how the pupils react to light.',
    'An MRI scan shows the eye nerves and the brain.',
    'Some people also have blood tests for the AQP4 and MOG antibodies.',
  ],
  treatments: {
    'suppress-immune': 'Steroids given through a drip can make sight come back sooner.',
    other: 'Doctors check for MS and NMOSD, because finding them early changes the care that follows.',
  },
  urgent: [
    'Sight that goes dark, gray or partly missing, even for a few minutes, is an emergency.',
    'Eye pain with blurred or dim sight needs an eye exam the same day.',
    'From age 50, any change in sight with a new headache, a sore scalp or jaw pain on chewing needs emergency care at once.',
  ],
  lookAlikes: [
    'Tired or dry eyes.',
    'Migraine with short spells of odd sight.',
    'Inflammation inside the eye (uveitis).',
    'High eye pressure (glaucoma).',
    'Poor blood flow to the eye nerve, mostly in older people.',
  ],
  questions: [
    'Is the problem in my eye, or in the nerve behind it?',
    'Do I need an MRI scan or antibody tests?',
    'When will my sight be checked again?',
  ],
} satisfies ConditionWords
