import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In this illness the immune system inflames the heart muscle. The heart may then pump less well or beat out of rhythm. It can follow a virus, or come with another immune illness. Rare forms carry the name of the cells found in the muscle, such as giant cells.',
    'People often feel very tired and short of breath. Chest pain, a racing or skipping heart, fever and sore muscles are common too. Some had a cold or stomach bug in the weeks before.',
    'It can be mild and heal over weeks. It can also get worse within hours or days. That is why heart signs like these are always checked quickly.',
  ],
  who: {
    rarity: 'The autoimmune form is rare. Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'More men than women have it.',
    age: 'It mostly starts between 20 and 50.',
    ancestry: 'In some studies from the United States, Black people with it did less well. It is not clear if it is more common in any group.',
    family: 'It is not usually passed down in families.',
  },
  checks: [
    'A heart tracing (ECG) and a blood test called troponin look for strain on the heart.',
    'A heart ultrasound and an MRI scan show how the heart pumps and where it is inflamed.',
    'Sometimes doctors need a tiny sample of the heart muscle (biopsy).',
  ],
  treatments: {
    'ease-symptoms': 'Heart medicines help the heart pump and keep a steady rhythm. A break from sport gives it time to heal.',
    'suppress-immune': 'In the immune forms, steroids and other medicines calm the attack.',
  },
  urgent: [
    'New or severe chest pain, fainting or trouble breathing needs emergency help at once.',
    'A racing heart after an infection or during cancer immunotherapy needs emergency help too.',
    'Swollen legs, or getting more tired and breathless day by day, needs care the same day.',
  ],
  lookAlikes: [
    'A virus that leaves people worn out.',
    'Anxiety or a panic attack. Heart causes are checked first.',
    'A sore chest wall.',
    'A heart attack, which is an emergency.',
    'Inflammation of the sac around the heart (pericarditis).',
  ],
  questions: [
    'What do my troponin and heart scans show?',
    'Do I need a heart MRI scan or a biopsy?',
    'When is it safe for me to exercise again?',
  ],
} satisfies ConditionWords
