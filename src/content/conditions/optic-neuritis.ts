import type { Condition } from '@/core/condition'

export const opticNeuritis = {
  id: 'optic-neuritis',
  kind: 'immune-mediated',
  bodySystems: ['eyes', 'nerves-brain'],
  codes: { icd10: 'H46', doid: 'DOID:1210' },
  rarity: 3,
  ages: [20, 40],
  skew: 'more-women',
  onset: ['days'],
  course: ['monophasic', 'relapsing'],
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
    onset: { evidence: 'read', sources: ['recurrent-on'] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'eye-pain-moving', frequency: 'very-common', evidence: 'class', sources: ['orpha-499096', 'nih-gard-optic-neuritis'] },
    { finding: 'blurred-vision', frequency: 'very-common', evidence: 'class', sources: ['orpha-499096', 'nih-gard-optic-neuritis'] },
    { finding: 'vision-loss', frequency: 'very-common', evidence: 'class', sources: ['orpha-499096'] },
    { finding: 'heat-worsens', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'headache', frequency: 'less-common', evidence: 'named', sources: ['orpha-499096'] },
    { finding: 'light-sensitivity', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'numbness-tingling', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'other'],
  sources: ['msclin', 'mlp-opticnervedisorders', 'nih-gard-optic-neuritis', 'orpha-499096', 'do', 'recurrent-on'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
