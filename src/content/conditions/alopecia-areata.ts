import type { Condition } from '@/core/condition'

export const alopeciaAreata = {
  id: 'alopecia-areata',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L63', doid: 'DOID:986' },
  rarity: 2,
  ages: [10, 40],
  skew: 'equal',
  onset: ['weeks'],
  course: ['relapsing'],
  basis: {
    rarity: { evidence: 'read', sources: ['fricke15'] },
    sex: { evidence: 'read', sources: ['fricke15'] },
    age: { evidence: 'read', sources: ['fricke15'] },
    ancestry: { evidence: 'read', sources: ['syaa23'] },
    family: { evidence: 'read', sources: ['nih-gard-alopecia-areata'] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'bald-patches', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-alopecia-areata', 'nih-gard-alopecia-universalis'] },
    { finding: 'hair-thinning', frequency: 'common', evidence: 'named', sources: ['nih-gard-alopecia-areata', 'nih-gard-alopecia-universalis'] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'named', sources: ['nih-gard-alopecia-universalis'] },
    { finding: 'nail-changes', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-alopecia-universalis'] },
    { finding: 'itchy-skin', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-alopecia-universalis'] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune', 'other'],
  sources: ['fricke15', 'syaa23', 'niams-alopecia-areata', 'mlp-alopeciaareata', 'nih-gard-alopecia-areata', 'nih-gard-alopecia-universalis', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
