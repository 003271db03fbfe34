import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Days or weeks after an infection, the immune system can turn on the brain and spinal cord. It damages the coat around nerves in many places at once.',
    'A child may first have a fever, a headache or vomiting. Within days the child becomes sleepy, confused or not like themselves. Weak arms or legs, an unsteady walk, seizures or dim sight can follow.',
    'In most children it happens once. Many get better over weeks to months, and some need longer help with school or movement. If it comes back, doctors look again for the cause, such as a related illness called MOGAD.',
  ],
  who: {
    rarity: 'It is rare. In Europe, about 1 to 9 people in a million get it each year.',
    sex: 'Slightly more boys than girls get it.',
    age: 'It is most common between 3 and 9 years. Older people can get it too.',
    ancestry: 'It occurs in children of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'An MRI scan shows inflamed spots in the brain and sometimes the spine.',
    'A test of the fluid around the spine, and other tests, look for an infection.',
    'A blood test looks for the MOG antibody.',
  ],
  treatments: {
    'suppress-immune': 'Steroids are often used first to calm the swelling. Immunoglobulin or plasma exchange may follow if more help is needed.',
  },
  urgent: [
    'Call your emergency number for new confusion, a seizure, or someone who is hard to wake.',
    'Get help at once for new weakness, an unsteady walk, loss of sight or trouble breathing.',
    'Fever with a stiff neck or a very bad headache needs emergency help.',
  ],
  lookAlikes: [
    'A virus with a high fever and headache.',
    'Migraine with confusion.',
    'An infection of the brain or its lining (encephalitis or meningitis).',
    'A first attack of MOGAD or MS.',
    'Poisoning, or very low blood sugar.',
  ],
  questions: [
    'Is an infection of the brain ruled out?',
    'Has the MOG antibody been tested?',
    'What help may my child need for school and movement?',
  ],
} satisfies ConditionWords
