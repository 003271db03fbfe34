import type { Condition } from '@/core/condition'

export const scleritis = {
  id: 'scleritis',
  kind: 'immune-mediated',
  bodySystems: ['eyes'],
  codes: { icd10: 'H15.0', doid: 'DOID:13452' },
  rarity: 3,
  ages: [40, 60],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'red-painful-eye', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'eye-pain-moving', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'light-sensitivity', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'headache', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'blurred-vision', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'vision-loss', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['mlp-eyediseases', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
