import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The uvea is the middle layer of the eye. It holds the colored ring and many blood vessels. In uveitis this layer becomes inflamed. The front is hit most often (iritis), but the middle or back can be too.',
    'At the front, one eye often turns red and sore within a day or so. Bright light hurts and sight blurs. At the back, the eye may look normal and feel fine. Floaters or blurred sight can then be the only signs.',
    'Flares can come back after months or years. Some people also have sore joints, a rash, or back pain that is worse at rest. Children with arthritis can have uveitis with no redness or pain at all.',
  ],
  who: {
    rarity: 'About 1 in 200 to 1 in 2,000 people are thought to have it.',
    sex: 'Women and men get it about equally often. The front type linked to the HLA-B27 gene is more common in men.',
    age: 'It mostly starts between 20 and 60.',
    ancestry: 'The cause behind it differs. The HLA-B27 gene plays a part more often in people of northern European ancestry. VKH disease also affects the ears and skin. It is more often the cause in Asian, Native American and Hispanic people. Sarcoidosis forms small lumps in the lungs and other organs. It is more often the cause in Black people.',
    family: 'Some people with it have relatives with an illness linked to the HLA-B27 gene. One example is a type of spinal arthritis.',
  },
  checks: [
    'An eye specialist looks into the eye with a bright light and a microscope (slit lamp). Drops widen the pupil first.',
    'Tests look for infection, for the HLA-B27 gene and for sarcoidosis. Often no cause is found.',
  ],
  treatments: {
    'suppress-immune': 'Steroid drops or shots calm the inflammation. For stubborn or repeated flares, methotrexate and adalimumab are examples of other medicines.',
    'ease-symptoms': 'Drops that widen the pupil ease pain and help keep parts of the eye from sticking together.',
  },
  urgent: [
    'A red, sore eye that hurts in bright light, or sight that blurs, needs care the same day. So does a sudden shower of floaters.',
    'Sudden loss of sight, or eye pain with a bad headache, vomiting or halos around lights, is an emergency.',
  ],
  lookAlikes: [
    'Pink eye (conjunctivitis), which is itchy or sticky more than sore.',
    'Dry eyes.',
    'A scratch on the eye or something stuck in it.',
    'An infection of the clear front of the eye, for example from contact lenses.',
    'A sudden rise in eye pressure (a form of glaucoma), which is an emergency.',
  ],
  questions: [
    'Which part of my eye is inflamed?',
    'Should we look for an illness elsewhere in my body?',
    'What should I do, and whom do I call, when it flares again?',
  ],
} satisfies ConditionWords
