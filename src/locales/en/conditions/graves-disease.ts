import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    "The thyroid sits at the front of the neck and sets the pace of the body. In Graves' disease, antibodies copy the signal that tells it to work. It then makes too much hormone, and the whole body speeds up.",
    'People often notice a racing heart, shaky hands, sweating and feeling too hot. Many lose weight even though they eat more. They may feel on edge and worn out at the same time, and sleep badly.',
    'Many people get a swelling in the neck, and some get gritty or bulging eyes. Periods can change. The illness can go quiet for years and come back later.',
  ],
  who: {
    rarity: 'About 1 in 200 people have it.',
    sex: 'Many more women than men have it.',
    age: 'It most often starts between 20 and 50. Older adults tend to show fewer signs.',
    ancestry: 'In United States military records, rates were higher in Black, Asian and Pacific Islander people than in white people.',
    family: 'It can run in families. A close relative with it, or with another autoimmune disease, may raise the chance.',
  },
  checks: [
    'A blood test measures thyroid hormones (T4 and T3) and the signal that controls them (TSH).',
    'Another blood test looks for the antibody that drives the gland (TSH-receptor antibody).',
    'A thyroid scan or an ultrasound can show how the gland looks and works.',
  ],
  treatments: {
    'ease-symptoms': 'Medicines called beta-blockers can slow a racing heart and calm shaky hands.',
    other: 'Antithyroid tablets, radioactive iodine or surgery aim to bring the hormone level down.',
    replace: 'After radioactive iodine or surgery, thyroid hormone tablets can fill in for what the gland no longer makes.',
    'remove-trigger': 'Smoking can make the eye problems worse. Help with quitting is there for people who want it.',
  },
  urgent: [
    'Call the emergency number for a very fast or uneven heartbeat with fever, confusion, chest pain, breathlessness or fainting.',
    'Sudden loss of sight is an emergency. New double vision, dimmer sight or eye pain needs care the same day.',
    'A fever or sore throat in someone on antithyroid tablets needs a blood test the same day.',
  ],
  lookAlikes: [
    'Stress, worry or panic.',
    'Too much coffee or other caffeine.',
    'The menopause, with hot flashes and poor sleep.',
    'Other causes of an overactive thyroid, such as lumps in the gland.',
    'Thyroid inflammation after a virus or a birth.',
  ],
  questions: [
    'Should we test for the TSH-receptor antibody?',
    'How do tablets, radioactive iodine and surgery compare for me?',
    'Do my eyes need a check, and what if I plan a pregnancy?',
  ],
} satisfies ConditionWords
