import type { Condition } from '@/core/condition'

export const bullousPemphigoid = {
  id: 'bullous-pemphigoid',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L12.0', doid: 'DOID:8506' },
  rarity: 3,
  ages: [65, 95],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-703'] },
    sex: { evidence: 'read', sources: ['bpnon'] },
    age: { evidence: 'read', sources: ['bpnon'] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'class', sources: ['orpha-703'] },
    { finding: 'blisters', frequency: 'very-common', evidence: 'figure', sources: ['bpnon'] },
    { finding: 'hives', frequency: 'common', evidence: 'figure', sources: ['bpnon'] },
    { finding: 'rash', frequency: 'common', evidence: 'named', sources: ['orpha-703'] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'mouth-sores', frequency: 'less-common', evidence: 'class', sources: ['orpha-703'] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'uncommon', evidence: 'named', sources: ['orpha-703'] },
  ],
  treatments: ['suppress-immune', 'remove-trigger'],
  sources: ['bpbp', 'bpnon', 'mlp-pemphigoid', 'orpha-703', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
