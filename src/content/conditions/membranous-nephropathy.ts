import type { Condition } from '@/core/condition'

export const membranousNephropathy = {
  id: 'membranous-nephropathy',
  kind: 'autoimmune',
  bodySystems: ['kidneys'],
  codes: { icd10: 'N04.2', doid: 'DOID:10976' },
  rarity: 3,
  ages: [40, 65],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['mnbp'] },
    age: { evidence: 'read', sources: ['mnbp'] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'swollen-legs', frequency: 'very-common', evidence: 'figure', sources: ['mnstat'] },
    { finding: 'foamy-urine', frequency: 'very-common', evidence: 'named', sources: ['nih-niddk-nephrotic-syndrome-in-adults'] },
    { finding: 'puffy-face', frequency: 'common', evidence: 'figure', sources: ['mnstat'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-gard-membranous-nephropathy', 'nih-niddk-nephrotic-syndrome-in-adults'] },
    { finding: 'weight-gain', frequency: 'less-common', evidence: 'figure', sources: ['mnstat'] },
    { finding: 'high-blood-pressure', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-membranous-nephropathy', 'nih-niddk-nephrotic-syndrome-in-adults'] },
    { finding: 'shortness-of-breath', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'one-leg-swelling', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-nephrotic-syndrome-in-adults'] },
    { finding: 'loss-of-appetite', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-nephrotic-syndrome-in-adults'] },
    { finding: 'belly-pain', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['protect-organs', 'suppress-immune'],
  sources: ['mnstat', 'mnbp', 'niddk-kidney-disease-nephrotic-syndrome-adults', 'nih-niddk-nephrotic-syndrome-in-adults', 'nih-gard-membranous-nephropathy', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
