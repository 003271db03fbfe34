import type { Condition } from '@/core/condition'

export const minimalChangeDisease = {
  id: 'minimal-change-disease',
  kind: 'immune-mediated',
  bodySystems: ['kidneys'],
  codes: { icd10: 'N04.0', doid: 'DOID:10966' },
  rarity: 3,
  ages: [2, 60],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'puffy-face', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'swollen-legs', frequency: 'very-common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
    { finding: 'foamy-urine', frequency: 'very-common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
    { finding: 'weight-gain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
    { finding: 'belly-pain', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
    { finding: 'loss-of-appetite', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
    { finding: 'shortness-of-breath', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'recurrent-infections', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
    { finding: 'diarrhea', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-childhood-nephrotic-syndrome'] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['niddk-kidney-disease-children-childhood-nephrotic-syndrome', 'nih-niddk-childhood-nephrotic-syndrome', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
