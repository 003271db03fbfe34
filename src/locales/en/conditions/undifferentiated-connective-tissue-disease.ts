import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    '“Undifferentiated” means that the picture is not complete. The immune system is too active, and there are real signs. But they are not enough to call it lupus, scleroderma or another named disease.',
    'Sore joints and tiredness are the most common signs. In the cold, fingers may turn white, blue or red. On dark skin they may look pale, gray or darker. Some get dry eyes, mouth sores or a sun rash (pink on light skin, purple or brown on dark).',
    'Many people stay mild for years, and in some the signs fade. A smaller group gets a named disease later, often within the first years. That is why doctors like to look again from time to time.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'About 9 women have it for every man.',
    age: 'It most often starts between 20 and 50.',
    ancestry: 'No clear link with ancestry is known.',
    family: 'Other autoimmune diseases in the family are common.',
  },
  checks: [
    'A doctor asks about many parts of the body and looks at the skin, joints and fingers.',
    'Blood tests look for an antinuclear antibody and for more specific antibodies. Many healthy people have an antinuclear antibody too.',
    'Follow-up visits over time show whether anything changes.',
  ],
  treatments: {
    'ease-symptoms': 'Pain relief and pacing help people to get through the day.',
    'suppress-immune': 'Many people use hydroxychloroquine, which gently calms the immune system.',
  },
  urgent: [
    'Chest pain, sudden trouble breathing, a seizure or new confusion needs emergency help.',
    'Dark or very foamy urine with swollen legs or face needs care the same day.',
  ],
  lookAlikes: [
    'A virus, which can bring aches and a positive blood test for a while.',
    'Fibromyalgia, which causes pain in many places and tiredness.',
    'A thyroid problem or low iron.',
    'Raynaud’s alone (fingers that turn white or blue in the cold).',
    'Lupus or Sjögren disease at an early stage.',
  ],
  questions: [
    'Which named diseases have you ruled out so far?',
    'How often should we repeat the blood and urine tests?',
    'Which new signs should bring me back sooner?',
  ],
} satisfies ConditionWords
