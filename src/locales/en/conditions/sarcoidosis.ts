import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Immune cells gather in small clumps called granulomas. These can form in almost any part of the body: lungs, glands, skin, eyes, nerves or heart. What people feel depends on where they are.',
    'Common first signs are tiredness, a dry cough or getting out of breath. Some people notice nothing, and it shows up on a chest X-ray done for another reason. One type starts fast, with fever, sore ankles and tender lumps on the shins.',
    'Shin lumps look red on light skin and purple or dark brown on dark skin. Small bumps may also appear on the nose, on the cheeks or in old scars. In many people the illness clears on its own. In others it lasts for years.',
  ],
  who: {
    rarity: 'In the United States, 6 to 9 of every 10,000 people have it. In Europe and worldwide, it is 1 to 5 of every 10,000.',
    sex: 'In a large United States study, 64 of 100 people with it were women.',
    age: 'It most often starts between 25 and 55.',
    ancestry: 'Among Black women in the United States, about 2 in 100 had it. Each year, 71 of 100,000 newly got it.',
    family: 'Having a relative with it raises the chance.',
  },
  checks: [
    'A chest X-ray or CT scan shows swollen glands or changes in the lungs. Breathing tests show how well the lungs work.',
    'A biopsy looks for granulomas, often in a gland, the lung or the skin.',
    'Doctors also check the eyes, the heart and the calcium level, even in people who feel no trouble there.',
  ],
  treatments: {
    'ease-symptoms': 'When it is mild, doctors may simply watch it. Inhaled or skin treatments can ease cough or rash.',
    'suppress-immune': 'Steroids, methotrexate or TNF blockers aim to calm the clumps when they threaten an organ.',
  },
  urgent: [
    'Fainting, new chest pain, severe breathlessness or a racing heart that does not settle needs help at once.',
    'A drooping face, weakness on one side, or strong thirst with confusion or vomiting needs help at once.',
    'A painful red eye or blurred sight needs care the same day.',
  ],
  lookAlikes: [
    'A cough that lingers after a cold, or asthma.',
    'Pneumonia or tuberculosis.',
    'Tiredness from poor sleep, stress or low iron.',
    'Lymphoma, which can also swell the glands.',
    'Lung trouble from dust or mold at work or home.',
  ],
  questions: [
    'Which parts of my body should be checked?',
    'Do I need treatment now, or is it safe to watch and wait?',
    'Have my eyes, heart and calcium been checked?',
  ],
} satisfies ConditionWords
