import type { Condition } from '@/core/condition'

export const pemphigoidGestationis = {
  id: 'pemphigoid-gestationis',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'O26.4', doid: 'DOID:14482' },
  rarity: 4,
  ages: [18, 45],
  skew: 'mostly-women',
  onlyIf: 'pregnant',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'class', sources: ['orpha-63275'] },
    { finding: 'rash', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'hives', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'blisters', frequency: 'very-common', evidence: 'class', sources: ['orpha-63275'] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'mood-changes', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms', 'protect-organs'],
  sources: ['mlp-pemphigoid', 'orpha-63275', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
