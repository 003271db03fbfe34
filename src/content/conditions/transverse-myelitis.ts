import type { Condition } from '@/core/condition'

export const transverseMyelitis = {
  id: 'transverse-myelitis',
  kind: 'immune-mediated',
  bodySystems: ['nerves-brain'],
  codes: { icd10: 'G37.3', doid: 'DOID:0080743' },
  rarity: 4,
  ages: [10, 40],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-139417'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-139417', 'nih-ninds-transverse-myelitis'] },
    { finding: 'numbness-tingling', frequency: 'very-common', evidence: 'class', sources: ['orpha-139417'] },
    { finding: 'bladder-trouble', frequency: 'very-common', evidence: 'named', sources: ['nih-ninds-transverse-myelitis', 'orpha-139417'] },
    { finding: 'saddle-numbness', frequency: 'common', evidence: 'named', sources: ['nih-ninds-transverse-myelitis', 'orpha-139417'] },
    { finding: 'weakness-climbing', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-spasms-stiffness', frequency: 'common', evidence: 'named', sources: ['orpha-139417'] },
    { finding: 'constipation', frequency: 'common', evidence: 'named', sources: ['orpha-139417'] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'balance-trouble', frequency: 'common', evidence: 'named', sources: ['orpha-139417'] },
    { finding: 'electric-shock-neck', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fever', frequency: 'less-common', evidence: 'class', sources: ['orpha-139417'] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['ninds-transverse-myelitis', 'mlp-transversemyelitis', 'nih-ninds-transverse-myelitis', 'orpha-139417', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
