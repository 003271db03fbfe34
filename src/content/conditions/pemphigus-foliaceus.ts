import type { Condition } from '@/core/condition'

export const pemphigusFoliaceus = {
  id: 'pemphigus-foliaceus',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L10.2', doid: 'DOID:0080850' },
  rarity: 4,
  ages: [40, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'blisters', frequency: 'very-common', evidence: 'class', sources: ['orpha-79481'] },
    { finding: 'rash', frequency: 'very-common', evidence: 'class', sources: ['orpha-79481'] },
    { finding: 'itchy-skin', frequency: 'common', evidence: 'class', sources: ['orpha-79481'] },
    { finding: 'scaly-plaques', frequency: 'common', evidence: 'class', sources: ['orpha-79481'] },
    { finding: 'sun-sensitivity', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'dry-skin', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'bald-patches', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['niams-pemphigus', 'mlp-pemphigus', 'orpha-79481', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
