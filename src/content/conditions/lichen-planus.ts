import type { Condition } from '@/core/condition'

export const lichenPlanus = {
  id: 'lichen-planus',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair', 'digestive'],
  codes: { icd10: 'L43', doid: 'DOID:9201' },
  rarity: 2,
  ages: [30, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'itchy-purple-bumps', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'mouth-sores', frequency: 'common', evidence: 'named', sources: ['nih-gard-oral-lichen-planus'] },
    { finding: 'skin-darkening', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'nail-changes', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'bald-patches', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'genital-sores', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'vaginal-dryness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'trouble-swallowing', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune', 'other'],
  sources: ['mlp-lichenplanus', 'nih-gard-oral-lichen-planus', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
