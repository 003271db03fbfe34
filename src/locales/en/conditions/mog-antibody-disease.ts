import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'MOG is a protein on the outside of the coat that wraps nerves. In MOGAD, the immune system turns on it. The eye nerves, the spinal cord or the brain can swell.',
    'Many people first notice pain when they move an eye, then dim or lost sight over days. Both eyes can be hit at once. Headache is common. Attacks on the cord bring weak or numb legs and bladder trouble.',
    'In children, the first attack can involve the brain, with sleepiness, confusion or seizures. Some people have one attack only. In others, attacks come back months or years later.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'Women and men, girls and boys get it about equally often.',
    age: 'It can start at any age and is more common in children.',
    ancestry: 'No clear pattern by ancestry is known.',
    family: 'It is not inherited.',
  },
  checks: [
    'A blood test looks for the MOG antibody. A weak result can be a false alarm, so doctors read it along with the symptoms.',
    'An MRI scan shows which parts of the nerves, cord or brain are swollen.',
    'An eye doctor checks sight and looks at the back of the eye.',
  ],
  treatments: {
    'suppress-immune': 'In an attack, steroids, immunoglobulin or plasma exchange aim to calm the swelling. If attacks return, a long-term medicine may be used to prevent more.',
  },
  urgent: [
    'Loss of sight in one or both eyes is an emergency, even when it builds up over days.',
    'A seizure, new confusion, or someone who is hard to wake needs emergency help.',
    'So do newly weak legs, numbness between the legs, or not being able to pass urine.',
  ],
  lookAlikes: [
    'Migraine, with headache and odd sight.',
    'Optic neuritis from another cause.',
    'Multiple sclerosis.',
    'An infection of the brain or its lining.',
    'NMOSD with the AQP4 antibody.',
  ],
  questions: [
    'Has the MOG antibody been tested, and how strong was it?',
    'Should the test be done again later?',
    'How will we know if an attack is coming back?',
  ],
} satisfies ConditionWords
