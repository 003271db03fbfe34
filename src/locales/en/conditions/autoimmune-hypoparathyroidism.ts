import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The parathyroid glands are tiny and sit behind the thyroid. Their hormone keeps calcium in the blood steady. When the immune system harms them, calcium drops. Nerves and muscles then become jumpy.',
    'People often feel tingling around the mouth, in the fingers or in the toes. Muscles may cramp or twitch, and hands may lock in a stiff shape. Tiredness, foggy thinking, dry skin, thin hair or brittle nails can come too.',
    'The signs come and go with the calcium level. A seizure can be the first sign. Neck surgery is a far more common cause of low parathyroid hormone than the immune system.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'About as many women as men have it.',
    age: 'It can start in childhood, as part of autoimmune polyglandular syndrome type 1, or in adults.',
    ancestry: 'No clear pattern between groups of people is known.',
    family: 'It is often part of an inherited illness that affects several glands.',
  },
  checks: [
    'Blood tests measure calcium, phosphate, magnesium and parathyroid hormone.',
    'Low calcium with low parathyroid hormone points to these glands.',
    'Doctors also ask about neck surgery and may check other glands.',
  ],
  treatments: {
    replace: 'Calcium and active vitamin D aim to bring calcium back up. Some people get a medicine that works like the missing hormone (palopegteriparatide).',
  },
  urgent: [
    'A seizure, a tight throat, noisy breathing, fainting or an uneven heartbeat is an emergency: call the emergency number.',
    'Cramps or tingling that spread or get worse need a calcium test the same day.',
  ],
  lookAlikes: [
    'Fast breathing in stress or panic, which also makes fingers tingle.',
    'Too little vitamin D.',
    'Too little magnesium.',
    'Low calcium after neck surgery.',
    'Epilepsy from another cause.',
  ],
  questions: [
    'Can we test calcium, magnesium and parathyroid hormone?',
    'How often should my calcium and kidneys be checked?',
    'Should we look for problems in other glands?',
  ],
} satisfies ConditionWords
