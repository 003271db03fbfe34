import type { Condition } from '@/core/condition'

export const epidermolysisBullosaAcquisita = {
  id: 'epidermolysis-bullosa-acquisita',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L12.3', doid: 'DOID:4313' },
  rarity: 4,
  ages: [20, 80],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-46487'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'blisters', frequency: 'very-common', evidence: 'class', sources: ['orpha-46487', 'nih-gard-epidermolysis-bullosa-acquisita'] },
    { finding: 'mouth-sores', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'nail-changes', frequency: 'less-common', evidence: 'class', sources: ['orpha-46487'] },
    { finding: 'itchy-skin', frequency: 'less-common', evidence: 'class', sources: ['orpha-46487', 'nih-gard-epidermolysis-bullosa-acquisita'] },
    { finding: 'pale-patches', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-epidermolysis-bullosa-acquisita'] },
    { finding: 'bald-patches', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'red-painful-eye', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'skin-ulcers', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'trouble-swallowing', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['mlp-epidermolysisbullosa', 'nih-gard-epidermolysis-bullosa-acquisita', 'orpha-46487', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
