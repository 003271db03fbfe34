import type { Condition } from '@/core/condition'

export const chronicSpontaneousUrticaria = {
  id: 'chronic-spontaneous-urticaria',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L50.1', doid: 'DOID:0080747' },
  rarity: 2,
  ages: [20, 60],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'read', sources: ['csu19'] },
    sex: { evidence: 'read', sources: ['csu19'] },
    age: { evidence: 'read', sources: ['csu19'] },
    ancestry: { evidence: 'read', sources: ['csu19'] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'hives', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-hives'] },
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-hives'] },
    { finding: 'deep-swelling', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'mood-changes', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'neck-swelling', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['csu19', 'autoreg', 'mlp-hives', 'nih-mplushealthtopics-hives', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
