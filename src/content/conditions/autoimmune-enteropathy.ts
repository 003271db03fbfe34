import type { Condition } from '@/core/condition'

export const autoimmuneEnteropathy = {
  id: 'autoimmune-enteropathy',
  kind: 'autoimmune',
  bodySystems: ['digestive'],
  codes: {  },
  rarity: 4,
  ages: [0, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'diarrhea', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'belly-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'greasy-stool', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'bloating', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'loss-of-appetite', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'slow-growth', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'weakness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'swollen-legs', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['replace', 'suppress-immune'],
  sources: [],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
