import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Nerves have brakes that let muscles relax. In this illness, those brakes work poorly, and the immune system plays a part. Muscles of the back, belly and legs stay tight.',
    'It often begins with a stiff, sore lower back and an unusual curve there. Sudden noise, a light touch, cold or worry can bring on strong spasms. Steps become stiff, and people may fall without being able to catch themselves.',
    'Many become afraid of open spaces or of crossing a street. This fear is part of the illness, not weakness of character. It can take years before someone finds the cause.',
  ],
  who: {
    rarity: 'It is very rare. In Europe, about 1 to 9 people in a million have it.',
    sex: 'Twice as many women as men have it.',
    age: 'It mostly starts between 30 and 60. Children can get it too.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'Type 1 diabetes and thyroid illness are common in people with it and in their families.',
  },
  checks: [
    'A blood test looks for very high levels of an antibody called GAD65. A low level can have other causes.',
    'A muscle test (EMG) shows muscles that keep firing when they should rest.',
    'Other tests, such as an MRI scan of the spine, rule out other causes.',
  ],
  treatments: {
    'ease-symptoms': 'Diazepam or baclofen can loosen muscles and calm spasms. Physical therapy helps with walking and balance.',
    'suppress-immune': 'Immunoglobulin or rituximab aims to calm the immune attack.',
  },
  urgent: [
    'Spasms that do not stop, or that make it hard to breathe or swallow, are an emergency.',
    'A fall with a blow to the head, or a bone that may be broken, needs emergency care.',
    'If a spasm medicine runs out, call the same day, because a sudden gap can be dangerous.',
  ],
  lookAlikes: [
    'A strained or worn back.',
    'Anxiety or panic, which can also tighten muscles.',
    'Muscle cramps from low salts in the blood.',
    'MS or a narrow spine that presses on the cord.',
    'Parkinson disease, with stiffness and slow steps.',
  ],
  questions: [
    'Could my stiffness come from nerves and not from my back?',
    'Has GAD65 been tested, and how high was it?',
    'Should my blood sugar and thyroid be checked too?',
  ],
} satisfies ConditionWords
