import type { Condition } from '@/core/condition'

export const palindromicRheumatism = {
  id: 'palindromic-rheumatism',
  kind: 'autoimmune',
  bodySystems: ['joints-muscles'],
  codes: { icd10: 'M12.3', doid: 'DOID:1166' },
  rarity: 3,
  ages: [30, 60],
  skew: 'equal',
  onset: ['days'],
  course: ['relapsing'],
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'joint-attacks', frequency: 'very-common', evidence: 'named', sources: ['vapalin'] },
    { finding: 'joint-pain', frequency: 'very-common', evidence: 'named', sources: ['vapalin'] },
    { finding: 'joint-swelling', frequency: 'very-common', evidence: 'named', sources: ['vapalin'] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'named', sources: ['vapalin'] },
    { finding: 'subcutaneous-lumps', frequency: 'less-common', evidence: 'named', sources: ['vapalin'] },
    { finding: 'morning-stiffness', frequency: 'less-common', evidence: 'named', sources: ['grattan84'] },
    { finding: 'fever', frequency: 'uncommon', evidence: 'named', sources: ['vapalin'] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['raonset', 'grattan84', 'vapalin', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
