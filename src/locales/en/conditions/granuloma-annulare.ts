import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Granuloma annulare is a patch of inflamed skin, often in the shape of a ring. It is harmless and cannot be passed on. The cause is not known.',
    'Small, firm, smooth bumps form one ring or a few. The backs of the hands, fingers, elbows and feet are usual places. A ring grows slowly to about 1 to 2 inches (2.5 to 5 cm), then flattens and fades. It is pink, purple or skin-colored on light skin. On brown or black skin it can be harder to see, and may look a bit darker. The skin on top does not flake.',
    'In some adults, many small bumps spread over the arms, legs and trunk. Children can get firm lumps under the skin. Most people feel nothing. In a study of 73 children, about 1 in 4 had some itch. It often clears without treatment, but that can take months or years, and it may return.',
  ],
  who: {
    rarity: 'In United States insurance records, about 6 of 10,000 people had it within a year.',
    sex: 'In those records, 3 women had it for every man. In a Korean study of the widespread kind, slightly more were men.',
    age: 'It can start at any age. Children and young adults often get it. In the United States records, it was most common between 50 and 59.',
    ancestry: 'In the United States, it is recorded more often in white people. Part of that may be who gets to see a doctor. It is also harder to see on dark skin.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A doctor can often tell by looking at the ring and feeling it.',
    'A skin scraping can rule out ringworm. A tiny piece of skin is taken when it is not clear.',
    'If it is widespread, a blood sugar test is often done, most of all after age 40.',
  ],
  treatments: {
    other: 'Waiting is a sound choice, because the rings do no harm. Freezing with liquid nitrogen is sometimes tried.',
    'suppress-immune': 'A strong steroid cream, or a steroid put into the bumps, may flatten a ring. Light therapy or hydroxychloroquine are options for the widespread kind.',
  },
  urgent: [
    'The rings themselves are not an emergency. A few other things can be mistaken for them.',
    'A ring that grows after a tick bite, or comes with fever or headache, needs care the same day. It can be Lyme disease. With fainting, chest pain or a drooping face, call the emergency number.',
    'Skin that turns hot, swollen and very painful, or leaks pus, needs care the same day.',
    'Great thirst, passing a lot of urine and weight loss need care the same day. This can be diabetes. With vomiting, drowsiness or fast breathing, call the emergency number.',
  ],
  lookAlikes: [
    'Ringworm, a fungus with a flaky, itchy edge.',
    'Coin-shaped eczema.',
    'Insect bites.',
    'Warts, when the bumps sit on the fingers.',
    'The growing ring of Lyme disease.',
  ],
  questions: [
    'Are you sure it is not ringworm or Lyme disease?',
    'Should my blood sugar be checked?',
    'What would treatment add, compared with waiting?',
  ],
} satisfies ConditionWords
