import type { Condition } from '@/core/condition'

export const raynaudPhenomenon = {
  id: 'raynaud-phenomenon',
  kind: 'related',
  bodySystems: ['heart-vessels'],
  codes: { icd10: 'I73.0', doid: 'DOID:10300' },
  rarity: 1,
  ages: [15, 40],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['nih-mplushealthtopics-raynaud-s-disease'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'raynaud', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-raynaud-s-disease'] },
    { finding: 'numbness-tingling', frequency: 'common', evidence: 'named', sources: ['nih-mplushealthtopics-raynaud-s-disease'] },
    { finding: 'cold-intolerance', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'headache', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'finger-sores', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'puffy-fingers', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'net-like-skin', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'remove-trigger'],
  sources: ['niams-raynauds-phenomenon', 'nhlbi-raynauds', 'mlp-raynaudsdisease', 'nih-mplushealthtopics-raynaud-s-disease', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
