import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Connective tissue holds the body together: skin, joints, muscles and blood vessels. In this illness the immune system inflames several of them. The signs seldom come all at once. They can build up over years.',
    'Often it starts with fingers that change color in the cold and with puffy hands or “sausage” fingers. The fingers may turn white, blue and red. On dark skin they may look pale, gray or darker. Sore, swollen joints and great tiredness are very common.',
    'Rashes are common too. They may look pink or red on light skin, and purple, brown or gray on dark skin. Some people get weak thighs and shoulders, heartburn or shortness of breath. Pressure can rise in the lung arteries, so the heart and lungs are checked.',
  ],
  who: {
    rarity: 'It is rare. In Europe, about 1 to 9 of every 100,000 people have it.',
    sex: 'In a group of people studied in India, 93 of 100 were women.',
    age: 'It most often starts between 15 and 50. In one group studied, the average age was 39.',
    ancestry: 'No clear link with ancestry is known.',
    family: 'Sometimes a relative has another disease of the connective tissue.',
  },
  checks: [
    'A blood test looks for the antibody anti-U1-RNP. The result is weighed together with the signs.',
    'Other blood tests measure muscle enzymes, which rise when muscles are inflamed.',
    'Breathing tests and a heart ultrasound check the lungs and the heart.',
  ],
  treatments: {
    'ease-symptoms': 'Keeping warm helps with cold hands. Anti-inflammatory medicines can ease sore joints.',
    'suppress-immune':
      'Hydroxychloroquine, steroids or other medicines calm the immune system. The choice depends on which organs are affected.',
    'protect-organs': 'Regular tests look for high pressure in the lung arteries (pulmonary hypertension).',
  },
  urgent: [
    'Chest pain, fainting, sudden trouble breathing or being unable to swallow saliva needs emergency help.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
    'Muscles that get weaker by the day need care the same day. So does a fever in someone on immune-calming medicine.',
  ],
  lookAlikes: [
    'Raynaud’s alone, which is common and most often harmless.',
    'A virus with aching joints and tiredness.',
    'Rheumatoid arthritis.',
    'Lupus, scleroderma or a muscle disease on its own.',
  ],
  questions: [
    'Which of my signs fit this illness, and which do not?',
    'How often should my heart and lungs be checked?',
    'Which new signs should I tell you about?',
  ],
} satisfies ConditionWords
