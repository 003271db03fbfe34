import type { Condition } from '@/core/condition'

export const stiffPersonSyndrome = {
  id: 'stiff-person-syndrome',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain', 'joints-muscles'],
  codes: { icd10: 'G25.82', doid: 'DOID:13366' },
  rarity: 4,
  ages: [30, 60],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-3198'] },
    sex: { evidence: 'read', sources: ['nih-ninds-stiff-person-syndrome'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'muscle-spasms-stiffness', frequency: 'very-common', evidence: 'class', sources: ['orpha-3198', 'nih-gard-stiff-person-syndrome'] },
    { finding: 'balance-trouble', frequency: 'common', evidence: 'class', sources: ['orpha-3198', 'nih-ninds-stiff-person-syndrome'] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'named', sources: ['nih-gard-stiff-person-syndrome', 'nih-ninds-stiff-person-syndrome'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'class', sources: ['orpha-3198', 'nih-ninds-stiff-person-syndrome'] },
    { finding: 'increased-sweating', frequency: 'common', evidence: 'named', sources: ['orpha-3198'] },
    { finding: 'sleep-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'shortness-of-breath', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'double-vision', frequency: 'uncommon', evidence: 'class', sources: ['orpha-3198'] },
    { finding: 'spinning', frequency: 'uncommon', evidence: 'class', sources: ['orpha-3198'] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['ninds-stiff-person-syndrome', 'mlp-stiffpersonsyndrome', 'nih-gard-stiff-person-syndrome', 'nih-ninds-stiff-person-syndrome', 'orpha-3198', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
