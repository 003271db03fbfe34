import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Felty syndrome is a rare form of rheumatoid arthritis. Three things come together: long-standing arthritis, a large spleen, and too few of the white blood cells that fight germs (neutrophils). The spleen is not always large, but those white cells are always low.',
    'Most people have had arthritis for 10 years or more. Their joints may be bent but hardly swollen by now. Infections of the skin, throat or lungs keep coming back. Firm lumps under the skin, weight loss and slow sores on the lower legs are other signs. The shins can get brown patches, which look darker than the skin around them on any skin color. A large spleen can hurt under the left ribs.',
    'Some people feel no different, and a blood test shows it first. When the arthritis is treated well, the white cells often rise too.',
  ],
  who: {
    rarity: 'One review says that 1 to 3 of 100 people with rheumatoid arthritis get it. Another source says fewer than 1. It may be getting rarer, as arthritis is treated earlier.',
    sex: 'About 16 women have it for every 10 men.',
    age: 'It is mostly found between 40 and 70.',
    ancestry: 'It is reported more often in white people, and seldom in Black people.',
    family: 'People with it more often have relatives with rheumatoid arthritis.',
  },
  checks: [
    'A blood count shows each kind of white cell. It is repeated, as numbers go up and down.',
    'Tests for rheumatoid factor and anti-CCP are nearly always positive.',
    'A doctor feels for the spleen, and an ultrasound shows its size.',
    'Blood and bone marrow tests may look for another cause. That can be a medicine or a slow blood cancer (LGL leukemia).',
  ],
  treatments: {
    'suppress-immune': 'Methotrexate is often used first. Rituximab is another choice. Both aim to calm the arthritis and let white cells rise.',
    'protect-organs': 'When infections are severe, a growth factor (G-CSF) can raise the white cells. Vaccines help to prevent some infections.',
    other: 'Surgery to take out the spleen is now rare and kept for when all else has not helped.',
  },
  urgent: [
    'A fever of 38 °C (100.4 °F) or more, or shaking chills, needs emergency care now. This holds even for someone who feels well. With few white cells, an infection can spread within hours. Say at once that the white cells are low.',
    'Confusion, fast breathing, faintness or cold, blotchy skin with an infection: call the emergency number.',
    'Sudden strong pain under the left ribs or in the left shoulder is an emergency: call the emergency number.',
    'One hot, swollen, very painful joint needs care the same day. So does a painful red eye, or a skin sore that turns hot or spreads.',
  ],
  lookAlikes: [
    'Low white cells as a side effect of a medicine.',
    'A virus, which can lower white cells for a few weeks.',
    'Lupus or Sjögren disease.',
    'Liver disease, which can also make the spleen large.',
    'A slow blood cancer (LGL leukemia).',
  ],
  questions: [
    'How low are my white cells, and how often should we check them?',
    'What exactly should I do, day or night, if I get a fever?',
    'Which vaccines do I need?',
  ],
} satisfies ConditionWords
