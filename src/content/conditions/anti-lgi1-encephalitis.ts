import type { Condition } from '@/core/condition'

export const antiLgi1Encephalitis = {
  id: 'anti-lgi1-encephalitis',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain'],
  codes: { icd10: 'G04.81', doid: 'DOID:0080741' },
  rarity: 4,
  ages: [50, 70],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-623615'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'brain-fog', frequency: 'very-common', evidence: 'class', sources: ['orpha-623615', 'nih-gard-limbic-encephalitis'] },
    { finding: 'seizures', frequency: 'very-common', evidence: 'class', sources: ['orpha-623615', 'nih-gard-limbic-encephalitis'] },
    { finding: 'behavior-change', frequency: 'common', evidence: 'class', sources: ['orpha-623615', 'nih-gard-limbic-encephalitis'] },
    { finding: 'confusion', frequency: 'common', evidence: 'named', sources: ['nih-gard-limbic-encephalitis'] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'jerky-movements', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'class', sources: ['orpha-623615', 'nih-gard-limbic-encephalitis'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'class', sources: ['orpha-623615'] },
    { finding: 'dizziness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'balance-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'palpitations', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['lgi1china', 'mlp-encephalitis', 'nih-gard-limbic-encephalitis', 'orpha-623615', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
