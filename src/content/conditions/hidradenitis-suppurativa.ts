import type { Condition } from '@/core/condition'

export const hidradenitisSuppurativa = {
  id: 'hidradenitis-suppurativa',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L73.2', doid: 'DOID:2280' },
  rarity: 2,
  ages: [13, 40],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'read', sources: ['nih-ghr-hidradenitis-suppurativa'] },
    sex: { evidence: 'read', sources: ['nih-ghr-hidradenitis-suppurativa'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'read', sources: ['nih-mplushealthtopics-hidradenitis-suppurativa'] },
    family: { evidence: 'read', sources: ['nih-ghr-hidradenitis-suppurativa'] },
  },
  features: [
    { finding: 'boils-in-folds', frequency: 'very-common', evidence: 'named', sources: ['nih-ghr-hidradenitis-suppurativa', 'nih-mplushealthtopics-hidradenitis-suppurativa'] },
    { finding: 'itchy-skin', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'named', sources: ['nih-ghr-hidradenitis-suppurativa'] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'less-common', evidence: 'named', sources: ['nih-mplushealthtopics-hidradenitis-suppurativa'] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'skin-ulcers', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'sores-near-anus', frequency: 'less-common', evidence: 'named', sources: ['nih-ghr-hidradenitis-suppurativa', 'nih-mplushealthtopics-hidradenitis-suppurativa'] },
    { finding: 'fever', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'inflammatory-back-pain', frequency: 'uncommon', evidence: 'named', sources: ['nih-ghr-hidradenitis-suppurativa'] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms', 'suppress-immune', 'other'],
  sources: ['niams-hidradenitis-suppurativa-hs', 'mlp-hidradenitissuppurativa', 'nih-ghr-hidradenitis-suppurativa', 'nih-mplushealthtopics-hidradenitis-suppurativa', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
