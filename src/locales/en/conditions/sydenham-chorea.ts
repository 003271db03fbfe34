import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Strep throat is an infection with germs called strep. In some children, the immune system then turns on the parts of the brain that steer movement. The jerks start weeks to months later, when the sore throat is long gone.',
    'At first a child may seem clumsy or fidgety, but it is not on purpose. Then the arms, legs or face twitch and jerk, sometimes more on one side. Writing gets messy, hands feel weak, and speech can slur. Many children also become tearful or cross.',
    'The jerks tend to fade over weeks to months, but they can come back. This illness is a form of rheumatic fever. So the heart can be affected too, often without any signs.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'About 3 girls have it for every boy. In a study from Australia, 79 of 108 people with it were female.',
    age: 'It mostly starts between 5 and 15 years of age.',
    ancestry: 'It is now seen mostly where rheumatic fever is still around. That includes Aboriginal Australian, Māori and Pacific children.',
    family: 'Some children with it have a relative who had rheumatic fever. How much this raises the chance is not clear.',
  },
  checks: [
    'A doctor watches how the child moves, talks, walks and holds out the hands.',
    'Blood tests look for signs of a past strep infection. They can be normal if the infection was months ago.',
    'A heart ultrasound looks for hidden inflammation or leaks of the heart valves.',
  ],
  treatments: {
    'remove-trigger': 'Penicillin over a long time helps keep strep from coming back. This helps protect the heart.',
    'ease-symptoms': 'Medicines that calm movement can help when the jerks get in the way of daily life.',
    'suppress-immune': 'Some children get steroids, which calm the immune attack.',
  },
  urgent: [
    'A child with new jerky movements needs to see a doctor the same day.',
    'Chest pain, trouble breathing, fainting or a racing heart at rest needs emergency help at once.',
    'Sudden weakness, a seizure, or a child who is confused or hard to wake needs emergency help.',
  ],
  lookAlikes: [
    'Being restless or clumsy as part of growing up.',
    'Tics.',
    'Side effects of some medicines.',
    'An overactive thyroid.',
    'Lupus.',
  ],
  questions: [
    'Could a past strep infection explain these movements?',
    'Does my child need a heart ultrasound, even with no heart signs?',
    'How do we keep strep from coming back, and for how long?',
  ],
} satisfies ConditionWords
