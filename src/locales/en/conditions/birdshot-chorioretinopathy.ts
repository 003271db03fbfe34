import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The back of the eye has a layer that sees light (retina) and a layer that feeds it (choroid). In this illness the immune system slowly inflames both. Pale spots appear there, scattered like small shot. That gave it its name.',
    'It comes on slowly and affects both eyes. People tend to notice floaters, blurred sight, glare, faded colors or poor sight at dusk. The eyes are seldom red or sore.',
    'It tends to last for years. Letters on an eye chart may stay clear for a long time while other parts of sight fade. That is why special eye tests are part of regular care.',
  ],
  who: {
    rarity: 'It is very rare. Worldwide, and also in the United States, about 1 to 9 of every million people have it.',
    sex: 'Slightly more women than men have it.',
    age: 'It mostly starts between 40 and 60.',
    ancestry: 'It is more common in white people.',
    family: 'Almost everyone with it carries a gene called HLA-A29. The gene is common, and most people who carry it never get this illness.',
  },
  checks: [
    'An eye specialist looks at the back of the eye and takes scans. A dye test (angiography) shows leaks in the vessels.',
    'A blood test looks for the HLA-A29 gene.',
    'An electrical eye test measures how well the retina works.',
  ],
  treatments: {
    'suppress-immune': 'Medicines calm the inflammation to protect sight. Steroids, mycophenolate and adalimumab are examples.',
  },
  urgent: [
    'Sudden new floaters, flashes of light, or a curtain or shadow in sight needs care the same day.',
    'A red and painful eye needs care the same day.',
    'Sight that suddenly goes dark, gray or partly missing needs emergency help at once.',
  ],
  lookAlikes: [
    'Floaters that come with age.',
    'A need for new glasses.',
    'Clouding of the lens (cataract).',
    'Other kinds of inflammation inside the eye, such as from sarcoidosis or an infection.',
  ],
  questions: [
    'Which tests show how my retina works, beyond the eye chart?',
    'Would the HLA-A29 test help in my case?',
    'How often should my eyes be checked?',
  ],
} satisfies ConditionWords
