import type { Condition } from '@/core/condition'

export const lichenSclerosus = {
  id: 'lichen-sclerosus',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L90.0' },
  rarity: 2,
  ages: [5, 80],
  skew: 'mostly-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['nih-gard-lichen-sclerosus'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'genital-white-patches', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-lichen-sclerosus'] },
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-lichen-sclerosus'] },
    { finding: 'vaginal-dryness', frequency: 'common', evidence: 'named', sources: ['nih-gard-lichen-sclerosus'] },
    { finding: 'skin-ulcers', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'sleep-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'pale-patches', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-lichen-sclerosus'] },
    { finding: 'constipation', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'bladder-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'easy-bruising', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'other'],
  sources: ['niams-lichen-sclerosus', 'mlp-lichensclerosus', 'nih-gard-lichen-sclerosus'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
