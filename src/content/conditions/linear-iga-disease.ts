import type { Condition } from '@/core/condition'

export const linearIgaDisease = {
  id: 'linear-iga-disease',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L13.8' },
  rarity: 4,
  ages: [1, 80],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'blisters', frequency: 'very-common', evidence: 'class', sources: ['orpha-46488'] },
    { finding: 'rash', frequency: 'very-common', evidence: 'class', sources: ['orpha-46488'] },
    { finding: 'itchy-skin', frequency: 'common', evidence: 'named', sources: ['orpha-46488'] },
    { finding: 'mouth-sores', frequency: 'common', evidence: 'class', sources: ['orpha-46488'] },
    { finding: 'red-painful-eye', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'genital-sores', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'hives', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fever', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['remove-trigger', 'suppress-immune'],
  sources: ['mlp-skinconditions', 'orpha-46488'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
