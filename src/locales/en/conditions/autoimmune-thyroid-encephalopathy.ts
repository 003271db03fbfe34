import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some people become confused, have seizures or start to shake, and tests find antibodies against the thyroid. If no other cause is found, doctors may use this name. It is also called Hashimoto encephalopathy or SREAT.',
    'Nobody knows if these antibodies harm the brain. Many healthy people have them, and most people with thyroid disease never get this illness. In one group, 68 people with such antibodies had brain tests. Only 7 were given this name. So doctors look hard for other causes first.',
    'It can start suddenly like a stroke, or build up over weeks to months. Words may go missing, and sleep and behavior can change. In some people, hands shake, limbs jerk or walking is unsteady. It often comes and goes. Many people improve with steroids, but not all.',
  ],
  who: {
    rarity: 'One estimate is about 2 in 100,000 people. The true number is not clear.',
    sex: 'In a review of 85 people with it, 69 were women.',
    age: 'The average age was 44 in that review. In a hospital study, half were older than 56 at the start. Children can get it too.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'It is not known to run in families, though thyroid disease often does.',
  },
  checks: [
    'Blood tests look at thyroid antibodies and hormones, salts, sugar, infection and toxins.',
    'An MRI scan, brain waves (EEG) and the fluid around the spine are checked.',
    'Tests for other brain antibodies, such as NMDA receptor or LGI1, are part of the search.',
    'Getting better with steroids is a clue, but it is not proof.',
  ],
  treatments: {
    'suppress-immune': 'Steroids are usually tried first. Immunoglobulin, plasma exchange or other medicines are options if steroids do not help.',
    'ease-symptoms': 'Seizure medicine, sleep and calm surroundings can help during the illness.',
    replace: 'If the thyroid is too slow, thyroid hormone makes up for it. On its own, that often does not settle the brain illness.',
  },
  urgent: [
    'A first seizure, one that lasts over 5 minutes, or several in a row is an emergency. Call the emergency number.',
    'Sudden weakness on one side, a drooping face or lost speech is an emergency. It may be a stroke.',
    'New confusion, or a person who is hard to wake, needs emergency help.',
    'Thoughts of self-harm need help right away. New voices or strange beliefs need care the same day.',
  ],
  lookAlikes: [
    'An infection, low sodium or low blood sugar, which can confuse anyone.',
    'A slow thyroid, which makes thinking sluggish and clears with hormone treatment.',
    'A stroke or epilepsy.',
    'Dementia, which mostly comes on over years.',
    'Alcohol, drugs, or a side effect of a medicine.',
  ],
  questions: [
    'Which other causes have been ruled out, and how?',
    'Have other brain antibodies been tested in blood and spinal fluid?',
    'If steroids help, how will we know, and what comes next?',
  ],
} satisfies ConditionWords
