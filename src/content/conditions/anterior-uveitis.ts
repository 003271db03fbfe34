import type { Condition } from '@/core/condition'

export const anteriorUveitis = {
  id: 'anterior-uveitis',
  kind: 'immune-mediated',
  bodySystems: ['eyes'],
  codes: { icd10: 'H20', doid: 'DOID:0040088' },
  rarity: 2,
  ages: [20, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'red-painful-eye', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'light-sensitivity', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'blurred-vision', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'floaters', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'headache', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'inflammatory-back-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'vision-loss', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['mlp-uveitis', 'neiu', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
