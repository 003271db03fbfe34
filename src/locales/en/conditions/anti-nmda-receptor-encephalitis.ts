import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Brain cells talk to each other through small docking points. One kind is called the NMDA receptor. In this illness, antibodies remove these points, so thinking, mood and movement go wrong.',
    'It may begin like the flu, with headache or fever. Within days or weeks, the person changes. They may be scared, not sleep, hear or see things, or stop making sense. Seizures, odd movements of the face or hands, and trouble speaking often follow. Breathing, heartbeat and blood pressure can become unsteady.',
    'At first it can look like a mental illness. It is an illness of the brain that can be treated, and starting early helps. Many people get much better, often slowly, over months. In some, mostly young women, a growth on an ovary sets it off.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'About 4 women get it for every man.',
    age: 'The average age is 21. Many are under 18.',
    ancestry: 'It occurs in many groups. A link with a growth on an ovary is reported more in Black and Asian women.',
    family: 'It is not inherited.',
  },
  checks: [
    'Tests of the fluid around the spine and of the blood look for the antibody.',
    'An EEG records brain waves, and an MRI scan shows the brain. Either can be normal at first.',
    'A scan of the lower belly looks for a growth on an ovary (teratoma).',
  ],
  treatments: {
    'suppress-immune': 'Steroids, immunoglobulin, plasma exchange or rituximab aim to remove the antibodies and calm the attack.',
    'remove-trigger': 'If there is a growth, surgery to remove it is part of the treatment.',
  },
  urgent: [
    'Call your emergency number if behavior changes fast along with fever, seizures, odd movements or less awareness.',
    'New confusion, a first seizure, trouble breathing, or a risk of self-harm also needs help at once.',
    'New hearing or seeing things, or strange fixed beliefs, need a medical check the same day.',
  ],
  lookAlikes: [
    'A mental health crisis (psychosis or mania).',
    'The effects of drugs, alcohol or some medicines.',
    'A brain infection, such as herpes encephalitis.',
    'Epilepsy from another cause.',
    'High fever, or a severe infection with confusion.',
  ],
  questions: [
    'Could this change come from an inflamed brain?',
    'Have the spinal fluid and blood been tested for the antibody?',
    'What support is there for us during the slow months of getting better?',
  ],
} satisfies ConditionWords
