import type { Condition } from '@/core/condition'

export const inclusionBodyMyositis = {
  id: 'inclusion-body-myositis',
  kind: 'immune-mediated',
  bodySystems: ['joints-muscles'],
  codes: { icd10: 'G72.41', doid: 'DOID:3429' },
  rarity: 4,
  ages: [50, 80],
  onlyAges: [35, 120],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-611'] },
    sex: { evidence: 'read', sources: ['nih-ninds-inclusion-body-myositis'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'hand-foot-weakness', frequency: 'very-common', evidence: 'named', sources: ['nih-ninds-inclusion-body-myositis'] },
    { finding: 'proximal-weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-611', 'nih-gard-inclusion-body-myositis'] },
    { finding: 'weakness', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-inclusion-body-myositis', 'nih-ninds-inclusion-body-myositis'] },
    { finding: 'trouble-swallowing', frequency: 'common', evidence: 'named', sources: ['nih-ninds-inclusion-body-myositis'] },
    { finding: 'balance-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'less-common', evidence: 'class', sources: ['orpha-611'] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['msdmyo', 'ninds-inclusion-body-myositis', 'nih-ninds-inclusion-body-myositis', 'nih-gard-inclusion-body-myositis', 'orpha-611', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
