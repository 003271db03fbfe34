import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The lining of the large bowel becomes swollen and covered in tiny sores (ulcers). It nearly always involves the rectum, the last part of the bowel. From there it can spread upward in one stretch.',
    'Loose stools with blood or slime are the typical sign. People often have to rush to the toilet, also at night. Afterward they may feel they still need to go. Cramps and tiredness are common.',
    'It comes in flares, with quiet times that can last months or years. Some people get sore joints, red eyes or tender lumps on the shins. The lumps look red on light skin, and dark or purple on dark skin.',
  ],
  who: {
    rarity: 'In North America, about 40 to 240 of 100,000 people have it.',
    sex: 'About as many women as men have it.',
    age: 'It most often starts between 15 and 35. There is a second, smaller peak between 50 and 70.',
    ancestry: 'It is found more often in white people and in people of Ashkenazi Jewish descent. It is rising in other groups.',
    family: 'Having a relative with it raises the chance.',
  },
  checks: [
    'Stool tests look for infection and for signs of inflammation (calprotectin).',
    'A camera test of the large bowel (colonoscopy) shows the lining and collects tiny samples (biopsies).',
  ],
  treatments: {
    'ease-symptoms': 'Medicines called 5-ASA (mesalazine) aim to calm the bowel lining and keep it calm.',
    'suppress-immune': 'Steroids can settle a flare. Biologics or JAK blockers aim to keep the bowel calm over time.',
    other: 'When medicines do not help enough, surgery can be a choice.',
  },
  urgent: [
    'Six or more bloody stools a day with fever, a fast heartbeat, a swollen belly or faintness: call the emergency number.',
    'Sudden or severe belly pain, or a hard belly, is an emergency too. Steroids can hide the pain.',
    'New bloody diarrhea, or a flare that gets worse, needs care the same day.',
  ],
  lookAlikes: [
    'A bowel infection, such as food poisoning or one after antibiotics.',
    'Piles (hemorrhoids), which can bleed.',
    'Irritable bowel syndrome, which does not cause bleeding.',
    "Crohn's disease.",
    'Growths in the bowel, which doctors check for.',
  ],
  questions: [
    'Has an infection been ruled out?',
    'How much of my bowel is inflamed?',
    'What should I do when a flare starts?',
  ],
} satisfies ConditionWords
