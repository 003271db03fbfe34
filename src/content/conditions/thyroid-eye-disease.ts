import type { Condition } from '@/core/condition'

export const thyroidEyeDisease = {
  id: 'thyroid-eye-disease',
  kind: 'autoimmune',
  bodySystems: ['eyes', 'thyroid-hormones'],
  codes: { icd10: 'H05.2', doid: 'DOID:0081120' },
  rarity: 2,
  ages: [30, 60],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'bulging-eyes', frequency: 'very-common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'dry-eyes', frequency: 'very-common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'puffy-face', frequency: 'common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'double-vision', frequency: 'common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'light-sensitivity', frequency: 'common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'red-painful-eye', frequency: 'common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'eye-pain-moving', frequency: 'common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'blurred-vision', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'mood-changes', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
    { finding: 'vision-loss', frequency: 'uncommon', evidence: 'named', sources: ['nih-niddk-graves-disease'] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms', 'suppress-immune', 'other'],
  sources: ['niddk-endocrine-diseases-graves-disease', 'nih-niddk-graves-disease', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
