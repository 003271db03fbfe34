import type { Condition } from '@/core/condition'

export const immuneMediatedNecrotizingMyopathy = {
  id: 'immune-mediated-necrotizing-myopathy',
  kind: 'autoimmune',
  bodySystems: ['joints-muscles'],
  codes: { icd10: 'G72.49' },
  rarity: 4,
  ages: [40, 70],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-206569'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'proximal-weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-206569'] },
    { finding: 'fatigue', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'class', sources: ['orpha-206569'] },
    { finding: 'trouble-swallowing', frequency: 'common', evidence: 'class', sources: ['orpha-206569'] },
    { finding: 'weakness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'shortness-of-breath', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-spasms-stiffness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'palpitations', frequency: 'uncommon', evidence: 'class', sources: ['orpha-206569'] },
  ],
  treatments: ['remove-trigger', 'suppress-immune', 'ease-symptoms'],
  sources: ['msdmyo', 'orpha-206569'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
