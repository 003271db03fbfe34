import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system seems to attack the parts of the brain that steer the eyes and keep us steady. In small children, a tumor called neuroblastoma is often the trigger. In adults it can follow an infection or another kind of tumor. Sometimes no cause is found.',
    'The eyes make quick darts in all directions, as if they dance. The arms, legs or body jerk. Walking gets shaky, so a toddler may fall a lot or stop walking. Children often become very cross and sleep badly.',
    'The signs tend to build up over days to weeks. They can flare again later, for example with a cold.',
  ],
  who: {
    rarity: 'It is very rare. In Europe, fewer than 1 in a million people get it each year.',
    sex: 'Girls and boys, and women and men, get it about equally often.',
    age: 'It mostly starts between 1 and 3 years of age. Adults can get it too.',
    ancestry: 'It is found in all groups of people.',
    family: 'It is not passed down in families.',
  },
  checks: [
    'A doctor watches the eyes, the movements and the way the person walks.',
    'Scans look for a tumor, which can be small and hard to see.',
    'A test of the fluid around the spine (spinal fluid) shows signs of inflammation. Adults also have blood tests for certain antibodies.',
  ],
  treatments: {
    'remove-trigger': 'If a tumor is found, doctors aim to remove it.',
    'suppress-immune': 'Medicines calm the immune attack. Examples are steroids, a hormone called ACTH, immunoglobulin and rituximab.',
  },
  urgent: [
    'A child with new darting eyes or new shaky walking needs to see a doctor the same day.',
    'A seizure, or a child who is floppy or hard to wake, needs emergency help at once.',
    'Sudden loss of balance, slurred speech or double vision in an adult needs help at once.',
  ],
  lookAlikes: [
    'Wobbly walking for a few weeks after a virus such as chickenpox.',
    'Ear trouble that upsets balance.',
    'Shaky eyes that have been there since birth (nystagmus).',
    'Some medicines or poisons.',
    'Epilepsy.',
  ],
  questions: [
    'Which scans look for a tumor, and will they be repeated?',
    'Which team knows this illness well?',
    'What help is there with sleep, mood, speech and learning?',
  ],
} satisfies ConditionWords
