import type { Condition } from '@/core/condition'

export const igaNephropathy = {
  id: 'iga-nephropathy',
  kind: 'immune-mediated',
  bodySystems: ['kidneys'],
  codes: { icd10: 'N02.B', doid: 'DOID:2986' },
  rarity: 3,
  ages: [15, 40],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['nih-niddk-iga-nephropathy'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'read', sources: ['nih-niddk-iga-nephropathy'] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'blood-in-urine', frequency: 'common', evidence: 'class', sources: ['orpha-34145', 'nih-niddk-iga-nephropathy'] },
    { finding: 'foamy-urine', frequency: 'common', evidence: 'class', sources: ['orpha-34145', 'nih-niddk-iga-nephropathy'] },
    { finding: 'high-blood-pressure', frequency: 'common', evidence: 'named', sources: ['nih-niddk-iga-nephropathy', 'orpha-34145'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-niddk-iga-nephropathy'] },
    { finding: 'swollen-legs', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-iga-nephropathy'] },
    { finding: 'muscle-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'sore-throat', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-iga-nephropathy'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-iga-nephropathy'] },
    { finding: 'puffy-face', frequency: 'less-common', evidence: 'class', sources: ['orpha-34145'] },
  ],
  treatments: ['protect-organs', 'suppress-immune'],
  sources: ['niddk-kidney-disease-iga-nephropathy', 'mlp-iganephropathy', 'nih-niddk-iga-nephropathy', 'orpha-34145', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
