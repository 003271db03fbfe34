import type { Condition, Frequency } from '@/core/condition'

const basis = { evidence: 'read', sources: [] } as const

/** A condition with these features, made for the test. */
export const condition = (
  id: string,
  features: Record<string, Frequency>,
  more: Partial<Condition> = {},
): Condition => ({
  id,
  kind: 'autoimmune',
  bodySystems: [],
  codes: {},
  rarity: 1,
  ages: [0, 90],
  skew: 'equal',
  onset: [],
  course: [],
  basis: {
    rarity: basis,
    sex: basis,
    age: basis,
    ancestry: basis,
    family: basis,
    onset: basis,
    course: basis,
  },
  features: Object.entries(features).map(([finding, frequency]) => ({
    finding,
    frequency,
    evidence: 'read',
    sources: [],
  })),
  treatments: [],
  sources: [],
  review: { status: 'draft', on: '2026-01-01' },
  ...more,
})
