import type { Condition } from '@/core/condition'

export const paraneoplasticCerebellarDegeneration = {
  id: 'paraneoplastic-cerebellar-degeneration',
  kind: 'tumor-reaction',
  bodySystems: ['nerves-brain'],
  codes: { icd10: 'G13.1' },
  rarity: 4,
  ages: [50, 70],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-623626'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'balance-trouble', frequency: 'very-common', evidence: 'class', sources: ['orpha-623626', 'nih-gard-paraneoplastic-cerebellar-degeneration'] },
    { finding: 'slurred-speech', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-paraneoplastic-cerebellar-degeneration', 'nih-ninds-paraneoplastic-syndromes'] },
    { finding: 'double-vision', frequency: 'common', evidence: 'named', sources: ['orpha-623626'] },
    { finding: 'spinning', frequency: 'common', evidence: 'named', sources: ['nih-ninds-paraneoplastic-syndromes'] },
    { finding: 'tremor', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'common', evidence: 'named', sources: ['orpha-623626'] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'class', sources: ['orpha-623626'] },
    { finding: 'trouble-swallowing', frequency: 'less-common', evidence: 'class', sources: ['orpha-623626', 'nih-ninds-paraneoplastic-syndromes'] },
    { finding: 'brain-fog', frequency: 'less-common', evidence: 'class', sources: ['orpha-623626', 'nih-ninds-paraneoplastic-syndromes'] },
  ],
  treatments: ['remove-trigger', 'suppress-immune', 'ease-symptoms'],
  sources: ['ninds-paraneoplastic-syndromes', 'nih-gard-paraneoplastic-cerebellar-degeneration', 'nih-ninds-paraneoplastic-syndromes', 'orpha-623626'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
