import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Two things happen in the muscles. Immune cells move in and harm the fibers, and clumps of protein build up inside them. Doctors do not yet know which comes first.',
    'The first signs are often trips and falls, trouble on stairs, or knees that give way. The grip gets weak too, so keys, jars and buttons become hard work. One side can be weaker than the other.',
    'It moves slowly, over years, and often without pain. It does not come and go in flares. Many people find at some point that food sticks when they swallow.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'More men than women have it.',
    age: 'It starts after 45, and usually after 50.',
    ancestry: 'Most reports are of people with European ancestry.',
    family: 'It is usually not passed on in families.',
  },
  checks: [
    'A doctor tests the strength of many muscles, most of all the thighs and fingers.',
    'Blood tests look at a muscle enzyme (CK), and at an antibody (anti-cN1A) that some people have.',
    'A nerve and muscle test (EMG) or an MRI scan shows which muscles are affected.',
    'A small piece of muscle (a biopsy) often gives the clearest answer.',
  ],
  treatments: {
    'ease-symptoms': 'Exercise planned with a therapist aims to keep strength. Braces can steady a knee or foot, and swallow therapy can make meals safer.',
    'suppress-immune': 'Medicines that calm the immune system usually do not help here. Anyone already on one can talk it over with their doctor.',
  },
  urgent: [
    'Food stuck in the throat, choking, or trouble breathing needs help at once.',
    'Fever with a new cough, most of all after choking on food, needs care the same day.',
    'Muscles that get weaker day by day need care the same day, too.',
  ],
  lookAlikes: [
    'Weaker muscles from age or too little movement.',
    'Worn knees or a bad back.',
    'Muscle trouble from some medicines, such as statins.',
    'A thyroid that works too slowly.',
    'Other muscle or nerve illnesses, which can look very much the same at first.',
  ],
  questions: [
    'Which of my muscles are weak, and does the pattern fit this illness?',
    'Should someone check how I swallow?',
    'Which kind of exercise is safe and useful for me?',
  ],
} satisfies ConditionWords
