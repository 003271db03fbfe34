import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A thin sac wraps around the heart. In pericarditis this sac is inflamed, and its layers rub. A first bout often follows a virus, or at times a heart attack or heart surgery (Dressler syndrome). In some people the inflammation later comes back without a new cause.',
    'The pain is often sharp and sits behind the breastbone. It gets worse when lying flat or breathing in, and eases when sitting up and leaning forward. Fever, a fast heartbeat and feeling tired can come with it.',
    'A bout lasts days to weeks. Then people may feel well for weeks or months before the next one. Over the years, bouts often become fewer.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'Men aged 20 to 50 get pericarditis more often than other people.',
    age: 'It mostly starts between 20 and 60.',
    ancestry: 'It is found in all groups of people.',
    family: 'About 1 in 10 people with it has a relative with it. Some carry a gene for an autoinflammatory illness, where inflammation starts too easily.',
  },
  checks: [
    'A heart tracing (ECG) and blood tests first make sure it is not a heart attack.',
    'A blood test called CRP shows inflammation. Other tests look for infection.',
    'A heart ultrasound looks for fluid around the heart.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory medicine together with colchicine eases the pain and makes new bouts less common. Rest helps the heart settle.',
    'suppress-immune': 'Medicines that block a signal called IL-1 can stop the cycle of bouts. A small amount of steroid is another option.',
  },
  urgent: [
    'New, severe or different chest pain, or pain with sweating, faintness or trouble breathing, is an emergency.',
    'Sharp pain that feels just like an earlier bout, without those signs, needs care the same day. If there is any doubt, treat it as an emergency.',
  ],
  lookAlikes: [
    'A sore chest wall or pulled muscle.',
    'Heartburn.',
    'A heart attack or a clot in the lung, which are emergencies.',
    'Inflammation of the lining of the lungs (pleurisy).',
    'Inflammation of the heart muscle.',
  ],
  questions: [
    'How can I tell a new bout from something more serious?',
    'Is there fluid around my heart?',
    'Could another illness or a gene explain why it keeps coming back?',
  ],
} satisfies ConditionWords
