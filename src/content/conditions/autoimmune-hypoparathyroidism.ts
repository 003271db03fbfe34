import type { Condition } from '@/core/condition'

export const autoimmuneHypoparathyroidism = {
  id: 'autoimmune-hypoparathyroidism',
  kind: 'autoimmune',
  bodySystems: ['thyroid-hormones', 'nerves-brain'],
  codes: { icd10: 'E20.812' },
  rarity: 4,
  ages: [5, 50],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'numbness-tingling', frequency: 'very-common', evidence: 'class', sources: ['orpha-36913'] },
    { finding: 'muscle-spasms-stiffness', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'brain-fog', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'dry-skin', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'seizures', frequency: 'less-common', evidence: 'named', sources: ['orpha-36913'] },
    { finding: 'mood-changes', frequency: 'less-common', evidence: 'class', sources: ['orpha-36913'] },
    { finding: 'nail-changes', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'palpitations', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'hair-thinning', frequency: 'less-common', evidence: 'class', sources: ['orpha-36913'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['replace'],
  sources: ['mlp-parathyroiddisorders', 'nih-mplushealthtopics-parathyroid-disorders', 'orpha-36913'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
