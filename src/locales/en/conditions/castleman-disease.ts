import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In Castleman disease, glands (lymph nodes) grow too large. It is not cancer, though some forms are treated in a similar way. In one kind, only one gland or one area is enlarged. In the other kind, glands in many areas grow and the whole body is inflamed. A signal called IL-6 often drives this. One form comes from a virus, HHV-8, and is more common in people who live with HIV.',
    'With one enlarged area, many people feel well, and it is found by chance. A large gland in the chest or belly can cause a cough, short breath or a full feeling. With many areas, fever, night sweats, tiredness and weight loss are common. Legs or belly can swell. Some get small round spots, cherry red on light skin and dark red or almost black on dark skin.',
    'When just one area is affected, taking out the gland often ends the illness. The widespread kind needs treatment for longer. It can be mild for years, or make people very ill in a short time.',
  ],
  who: {
    rarity: 'One widespread kind has no known cause. In the United States, about 3 of a million people get it each year.',
    sex: 'In a review of over 1,100 people, 58 of 100 with one enlarged area were women. With the widespread kind, 63 of 100 were men.',
    age: 'In the same review, the average age was 34 for one area and 48 for the widespread kind.',
    ancestry: 'It is seen in people of all ancestries.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A whole gland is taken out and looked at under a microscope (a biopsy). No other test is enough.',
    'CT or PET scans show how many areas are enlarged.',
    'Blood tests check inflammation, blood cells, protein, kidneys and liver. They also look for HIV and HHV-8.',
  ],
  treatments: {
    other: 'If only one area is enlarged, surgery to take it out is the main treatment.',
    'suppress-immune': 'For the widespread kind, siltuximab or tocilizumab can block IL-6. Steroids and rituximab are other options.',
    'remove-trigger': 'In people with HIV, HIV medicine is part of the treatment.',
  },
  urgent: [
    'Trouble breathing, noisy breathing, or a face and neck that swell up is an emergency: call the emergency number.',
    'Fever with confusion, faintness or feeling very ill is an emergency too.',
    'A belly or legs that swell fast, very little urine, new bleeding or yellow eyes need help at once.',
    'Fever or chills during treatment need care the same day, or at once during chemotherapy.',
  ],
  lookAlikes: [
    'Glands that swell with a cold, mono (glandular fever) or another infection.',
    'Lymphoma, a cancer of the glands.',
    'Tuberculosis.',
    'Lupus or IgG4-related disease.',
  ],
  questions: [
    'Is one area enlarged, or are there many?',
    'Have I been tested for HIV and HHV-8?',
    'Is there a center with experience in this illness?',
  ],
} satisfies ConditionWords
