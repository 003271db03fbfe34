import type { Condition } from '@/core/condition'

export const palindromicRheumatism = {
  id: 'palindromic-rheumatism',
  kind: 'autoimmune',
  bodySystems: ['joints-muscles'],
  codes: { icd10: 'M12.3', doid: 'DOID:1166' },
  rarity: 3,
  ages: [30, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'joint-attacks', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-swelling', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'small-joints-both-sides', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'subcutaneous-lumps', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'morning-stiffness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fever', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['raonset', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
