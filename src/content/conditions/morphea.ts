import type { Condition } from '@/core/condition'

export const morphea = {
  id: 'morphea',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L94.0', doid: 'DOID:8472' },
  rarity: 3,
  ages: [2, 60],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-90289'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'thick-tight-skin', frequency: 'very-common', evidence: 'class', sources: ['orpha-90289', 'nih-gard-localized-scleroderma'] },
    { finding: 'skin-darkening', frequency: 'common', evidence: 'named', sources: ['nih-gard-localized-scleroderma', 'orpha-90289'] },
    { finding: 'itchy-skin', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'pale-patches', frequency: 'less-common', evidence: 'class', sources: ['orpha-90289', 'nih-gard-localized-scleroderma'] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'named', sources: ['orpha-90289'] },
    { finding: 'hair-thinning', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'dry-skin', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'hand-foot-weakness', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['niams-scleroderma', 'mlp-scleroderma', 'nih-gard-localized-scleroderma', 'nih-gard-linear-scleroderma', 'orpha-90289', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
