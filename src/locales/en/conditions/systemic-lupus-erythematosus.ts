import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system normally fights germs. In lupus it makes antibodies that attack the body itself. This can inflame almost any part, so two people with lupus can feel very different.',
    'Great tiredness and sore, swollen joints are often the first signs. Some people get a rash across the cheeks and nose, often after sun. It tends to look pink or red on light skin. On dark skin it may look purple, dark brown or gray, and can be harder to see.',
    'Fingers may change color in the cold, hair may get thin, and the mouth may get sore. A deep breath may hurt. Lupus often comes in flares, with calmer times in between. Kidney trouble can start without any feeling at all, so simple urine tests matter.',
  ],
  who: {
    rarity: 'In United States registries, 73 of 100,000 people have it. That is about 1 in 1,400.',
    sex: 'In United States registries, about 9 women have it for every man.',
    age: 'It most often starts between 15 and 45. Children and older adults can get it too.',
    ancestry:
      'In United States registries, rates were highest in American Indian and Alaska Native women: 271 of 100,000 women. For Black women it was 231 of 100,000. It was 121 for Hispanic women, 85 for white women, and 84 for Asian or Pacific Islander women.',
    family:
      'A study of 23 million people in Taiwan looked at close relatives. Brothers and sisters of someone with lupus had it about 24 times as often as usual. Parents and children had it about 11 to 14 times as often. The chance still stayed low, because lupus is uncommon.',
  },
  checks: [
    'A doctor looks at the skin, mouth and joints.',
    'Blood tests count blood cells, measure proteins called complement, and look for antibodies (antinuclear antibody and anti-dsDNA). Many healthy people also have an antinuclear antibody, so this test alone does not prove lupus.',
    'A urine test looks for protein or blood, and some people need a skin or kidney sample (biopsy).',
  ],
  treatments: {
    'ease-symptoms': 'Sun protection, pain relief, rest and pacing can make daily life easier.',
    'suppress-immune':
      'Medicines such as hydroxychloroquine calm the immune system and help to prevent flares. Some people also need short courses of steroids, or immune-calming or biologic medicines.',
    'protect-organs': 'Blood pressure care, kidney protection and vaccines help to keep the body safe over the years.',
  },
  urgent: [
    'Chest pain, sudden trouble breathing, a seizure, new confusion or weakness on one side needs emergency help.',
    'Dark or very foamy urine with swollen legs or face needs care the same day. So does one swollen leg, or a fever in someone on immune-calming medicine.',
  ],
  lookAlikes: [
    'A virus, which can bring aches, a rash and tiredness for some weeks.',
    'Rosacea or another common rash on the cheeks.',
    'A thyroid problem or low iron, which can cause tiredness and hair loss.',
    'Fibromyalgia, which causes wide pain and tiredness without inflammation.',
    'Rheumatoid arthritis or another autoimmune disease.',
  ],
  questions: [
    'Could my joint, skin and other signs belong together?',
    'Should my urine, blood pressure and kidneys be checked, and how often?',
    'What should I do when the sun or a flare makes me feel worse?',
  ],
} satisfies ConditionWords
