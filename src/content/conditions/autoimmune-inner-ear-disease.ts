import type { Condition } from '@/core/condition'

export const autoimmuneInnerEarDisease = {
  id: 'autoimmune-inner-ear-disease',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain'],
  codes: {  },
  rarity: 4,
  ages: [20, 50],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'hearing-loss', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'spinning', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'balance-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'dizziness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'headache', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'replace'],
  sources: ['mlp-hearingdisordersanddeafness'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
