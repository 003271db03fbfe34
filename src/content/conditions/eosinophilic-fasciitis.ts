import type { Condition } from '@/core/condition'

export const eosinophilicFasciitis = {
  id: 'eosinophilic-fasciitis',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair', 'joints-muscles'],
  codes: { icd10: 'M35.4' },
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
    { finding: 'thick-tight-skin', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'swollen-legs', frequency: 'very-common', evidence: 'class', sources: ['orpha-3165', 'nih-gard-eosinophilic-fasciitis'] },
    { finding: 'muscle-pain', frequency: 'very-common', evidence: 'class', sources: ['orpha-3165'] },
    { finding: 'joint-pain', frequency: 'common', evidence: 'class', sources: ['orpha-3165'] },
    { finding: 'hand-foot-weakness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['orpha-3165'] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'class', sources: ['orpha-3165'] },
    { finding: 'morning-stiffness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'numbness-tingling', frequency: 'less-common', evidence: 'class', sources: ['orpha-3165'] },
    { finding: 'itchy-skin', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['nih-gard-eosinophilic-fasciitis', 'orpha-3165'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
