import type { Condition } from '@/core/condition'

export const granulomaAnnulare = {
  id: 'granuloma-annulare',
  kind: 'related',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L92.0' },
  rarity: 2,
  ages: [5, 70],
  skew: 'more-women',
  onset: ['weeks', 'months'],
  course: ['monophasic', 'relapsing'],
  basis: {
    rarity: { evidence: 'read', sources: ['barbieri21'] },
    sex: { evidence: 'read', sources: ['barbieri21', 'yun09-ga'] },
    age: { evidence: 'read', sources: ['nhs-ga', 'barbieri21'] },
    ancestry: { evidence: 'read', sources: ['joshi22-ga', 'nhs-ga'] },
    family: { evidence: 'from-memory', sources: [] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'rash', frequency: 'very-common', evidence: 'named', sources: ['nhs-ga'] },
    { finding: 'itchy-skin', frequency: 'less-common', evidence: 'figure', sources: ['peds23-ga'] },
    { finding: 'subcutaneous-lumps', frequency: 'less-common', evidence: 'figure', sources: ['peds23-ga'] },
    { finding: 'knuckle-bumps', frequency: 'less-common', evidence: 'named', sources: ['nhs-ga'] },
    { finding: 'sun-sensitivity', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['other', 'suppress-immune'],
  sources: ['nhs-ga', 'peds23-ga', 'barbieri21', 'yun09-ga', 'joshi22-ga'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
