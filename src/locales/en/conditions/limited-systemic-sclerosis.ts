import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In scleroderma, small blood vessels narrow, and scar-like tissue makes the skin thick and tight. In this limited type, the tight skin stays on the fingers, hands, lower arms, lower legs and face.',
    'Many people have had Raynaud’s for years before anything else. The fingers turn white or blue in the cold. On dark skin they may look pale, gray or darker. Later, the fingers get puffy or tight, and heartburn becomes common.',
    'Small red dots (widened blood vessels) can show on the face, lips or hands. On dark skin they are easier to see on the lips and palms. Hard chalky lumps can form under the skin. After many years, pressure can rise in the lung arteries, so yearly checks matter.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'About 8 or 9 women have it for every man.',
    age: 'It most often starts between 40 and 60.',
    ancestry: 'It is found more often in white women. In Black people, the diffuse type is more common in comparison.',
    family: 'A few cases run in families. Some people have relatives with another autoimmune disease.',
  },
  checks: [
    'A doctor looks at the skin of the fingers, and at the nail edge with a microscope.',
    'A blood test looks for an antibody called anti-centromere.',
    'A heart ultrasound and breathing tests each year look for high pressure in the lung arteries.',
  ],
  treatments: {
    'ease-symptoms':
      'Keeping warm, medicines that open blood vessels, and acid reducers help with cold hands and heartburn.',
    'suppress-immune': 'If the lungs or joints are inflamed, medicines can calm the immune system.',
    'protect-organs': 'Yearly checks of the heart and lungs can find changes early, while they are easier to treat.',
  },
  urgent: [
    'Chest pain, fainting or sudden trouble breathing needs emergency help.',
    'A bad new headache with blurred sight, a seizure or very high blood pressure needs emergency help too.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
    'Getting more out of breath on stairs is a reason to see a doctor within days.',
  ],
  lookAlikes: [
    'Raynaud’s alone, which is common and most often harmless.',
    'Common heartburn (reflux).',
    'Red dots on the face from sun, rosacea or getting older.',
    'Dry, cracked hands from work or eczema.',
    'Mixed connective tissue disease.',
  ],
  questions: [
    'Can someone look at the tiny blood vessels by my nails?',
    'Who arranges my yearly heart and lung checks?',
    'What can help me to prevent sores on my fingertips?',
  ],
} satisfies ConditionWords
