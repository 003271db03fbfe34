import type { Condition } from '@/core/condition'

export const cidp = {
  id: 'cidp',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain'],
  codes: { icd10: 'G61.81', doid: 'DOID:5213' },
  rarity: 4,
  ages: [40, 60],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-2932'] },
    sex: { evidence: 'read', sources: ['nih-ninds-chronic-inflammatory-demyelinating-polyneuropathy-cidp'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'weakness', frequency: 'very-common', evidence: 'figure', sources: ['cidpbp'] },
    { finding: 'numbness-tingling', frequency: 'very-common', evidence: 'figure', sources: ['cidpbp'] },
    { finding: 'proximal-weakness', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'hand-foot-weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-2932', 'nih-gard-chronic-inflammatory-demyelinating-polyneuropathy'] },
    { finding: 'balance-trouble', frequency: 'very-common', evidence: 'class', sources: ['orpha-2932'] },
    { finding: 'fatigue', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-chronic-inflammatory-demyelinating-polyneuropathy', 'nih-ninds-chronic-inflammatory-demyelinating-polyneuropathy-cidp'] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'figure', sources: ['cidpbp'] },
    { finding: 'tremor', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-spasms-stiffness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'double-vision', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'trouble-swallowing', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['cidpbp', 'ninds-chronic-inflammatory-demyelinating-polyneuropathy-cidp', 'mlp-chronicinflammatorydemyelinatingpolyneuropathy', 'nih-gard-chronic-inflammatory-demyelinating-polyneuropathy', 'nih-ninds-chronic-inflammatory-demyelinating-polyneuropathy-cidp', 'orpha-2932', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
