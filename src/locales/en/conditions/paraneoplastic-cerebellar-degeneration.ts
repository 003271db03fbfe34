import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Sometimes the immune system spots a cancer before anyone else does. The cancer can carry proteins that are also found in the brain. The attack meant for the cancer then hits the balance center (cerebellum) too.',
    'It tends to build up over days to weeks. Walking becomes wobbly, as if on a boat. Speech slurs, hands shake, and things may look double or seem to spin. Some people feel sick.',
    'This is a very rare cause of poor balance, and most balance trouble has another cause. When it is the cause, time matters. The harmed nerve cells heal poorly, and the cancer may still be small.',
  ],
  who: {
    rarity: 'It is very rare. In Europe, about 1 to 9 of every million people have it.',
    sex: 'More women than men have it. One reason is its link with breast and ovarian cancer.',
    age: 'It mostly starts between 50 and 70.',
    ancestry: 'It is found in all groups of people.',
    family: 'It is not passed down in families.',
  },
  checks: [
    'A doctor checks walking, speech, eye movements and how steady the hands are.',
    'Blood tests look for certain antibodies, such as one called anti-Yo.',
    'An MRI scan of the brain looks for other causes, though it can look normal at first.',
    'Scans of the body look for a cancer.',
  ],
  treatments: {
    'remove-trigger': 'Treating the cancer takes away what drives the attack.',
    'suppress-immune': 'Steroids or immunoglobulin aim to calm the immune attack early.',
    'ease-symptoms': 'Training with therapists (rehabilitation) helps with walking, speech and daily tasks.',
  },
  urgent: [
    'Sudden loss of balance, slurred speech, double vision or weakness on one side can be a stroke. It needs emergency help at once, and so does choking or not being able to swallow.',
    'Wobbly walking that gets worse over days needs a doctor the same day.',
  ],
  lookAlikes: [
    'Inner ear trouble, which can make the room seem to spin.',
    'Side effects of alcohol or some medicines.',
    'A lack of vitamin B1, B12 or E.',
    'A stroke.',
    'Multiple sclerosis.',
  ],
  questions: [
    'What could make my balance worse this quickly?',
    'Which antibody tests and scans would help?',
    'Can rehabilitation start now, while we wait for results?',
  ],
} satisfies ConditionWords
