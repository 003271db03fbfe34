import type { Condition } from '@/core/condition'

export const pyodermaGangrenosum = {
  id: 'pyoderma-gangrenosum',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L88', doid: 'DOID:8553' },
  rarity: 3,
  ages: [40, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-48104'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'skin-ulcers', frequency: 'very-common', evidence: 'class', sources: ['orpha-48104', 'nih-gard-pyoderma-gangrenosum'] },
    { finding: 'joint-pain', frequency: 'common', evidence: 'named', sources: ['nih-gard-pyoderma-gangrenosum', 'orpha-48104'] },
    { finding: 'rash', frequency: 'common', evidence: 'named', sources: ['orpha-48104'] },
    { finding: 'fever', frequency: 'less-common', evidence: 'named', sources: ['orpha-48104'] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'bloody-stool', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'diarrhea', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'less-common', evidence: 'named', sources: ['orpha-48104'] },
    { finding: 'blisters', frequency: 'less-common', evidence: 'class', sources: ['orpha-48104'] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['mlp-skinconditions', 'nih-gard-pyoderma-gangrenosum', 'orpha-48104', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
