import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'LGI1 is a protein that helps brain cells send calm, steady signals. In this illness, antibodies block it. The parts of the brain for memory and mood are hit most.',
    'An early sign is a very short jerk of one arm and the same side of the face. It lasts a moment and may come many times a day. People drop things and may not know why.',
    'Over weeks, memory slips, sleep changes, and mood or behavior shifts. Salt (sodium) in the blood is often low, which adds to the fog. It can look like dementia, but it comes faster and can be treated.',
  ],
  who: {
    rarity: 'It is rare. In Europe, about 1 to 9 people in a million get it each year.',
    sex: 'About 2 men get it for every woman.',
    age: 'It mostly starts between 50 and 70.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It does not run in families. It is linked to a tissue type (HLA) that people are born with.',
  },
  checks: [
    'Doctors test the blood, and often the fluid around the spine, for the LGI1 antibody.',
    'An MRI scan may show swelling in the memory parts of the brain. An EEG records brain waves.',
    'A simple blood test shows if sodium is low.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, immunoglobulin or rituximab aim to calm the attack. Early treatment can help protect memory.',
    'ease-symptoms': 'Seizure medicine may be used for the jerks and seizures. They often ease more with immune treatment.',
  },
  urgent: [
    'A first seizure, one that lasts over 5 minutes, or several in a row is an emergency.',
    'New confusion, fainting, or someone who is hard to wake, needs emergency help.',
    'Short jerks of the face and arm that keep coming back need care the same day.',
  ],
  lookAlikes: [
    'Memory slips from stress, poor sleep or low mood.',
    'Low sodium from a medicine, such as a water pill.',
    'Dementia, which mostly comes on over years.',
    'Small strokes or epilepsy from another cause.',
    'A brain infection.',
  ],
  questions: [
    'Could these short jerks be seizures?',
    'Have sodium and the LGI1 antibody been tested?',
    'Is it safe to drive for now?',
  ],
} satisfies ConditionWords
