import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Immune cells that make an antibody called IgG4 gather in a gland or organ. The tissue swells, slowly becomes firm and may scar. Several places can be affected, at the same time or years apart.',
    'Some people see a painless swelling in front of the ears, under the jaw or above the eyes. Others get yellow eyes, belly discomfort or weight loss, because the pancreas or bile ducts swell. Yellow skin is hard to see on dark skin, so look at the whites of the eyes.',
    'It tends to build up over weeks or months without much pain or fever. Because the lumps can look like cancer on a scan, waiting for answers can be a worrying time. A biopsy helps tell the two apart.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Overall, about 2 men have it for every woman. When only head and neck are affected, it is close to equal.',
    age: 'It most often starts between 50 and 70.',
    ancestry: 'The type that affects head and neck has been reported more often in Asian women.',
    family: 'It is not passed on in families.',
  },
  checks: [
    'Scans show which glands or organs are swollen.',
    'A blood test measures IgG4. It can be normal in people with the illness and high in others.',
    'A biopsy is often needed, to tell it apart from cancer or infection.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, rituximab or inebilizumab aim to shrink the swelling before scars form.',
    replace: 'If the pancreas no longer makes enough, enzymes with meals or insulin can fill in.',
  },
  urgent: [
    'Yellow eyes or skin need care the same day. With fever, confusion or strong belly pain, call for help at once.',
    'Sudden loss of sight, or passing little or no urine, needs help at once.',
    'A bulging eye or double vision needs care the same day.',
  ],
  lookAlikes: [
    'Gallstones, which can also turn the eyes yellow.',
    'Blocked or infected salivary glands, or mumps.',
    'Sjögren disease or sarcoidosis.',
    'Cancer of the pancreas, bile ducts or lymph glands, which doctors need to rule out.',
  ],
  questions: [
    'How can we tell this apart from a tumor?',
    'Which other parts of my body should be scanned?',
    'Should my blood sugar and digestion be checked?',
  ],
} satisfies ConditionWords
