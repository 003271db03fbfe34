import type { Condition } from '@/core/condition'

export const drugInducedLupus = {
  id: 'drug-induced-lupus',
  kind: 'autoimmune',
  bodySystems: ['joints-muscles', 'whole-body', 'skin-hair'],
  codes: { icd10: 'M32.0', doid: 'DOID:0040093' },
  rarity: 3,
  ages: [50, 80],
  skew: 'equal',
  onlyIf: 'lupus-medicine',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['cmdtdil'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'joint-pain', frequency: 'very-common', evidence: 'figure', sources: ['diltab'] },
    { finding: 'fatigue', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'named', sources: ['orpha-231111'] },
    { finding: 'fever', frequency: 'common', evidence: 'figure', sources: ['diltab'] },
    { finding: 'weight-loss', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'chest-pain-breathing', frequency: 'common', evidence: 'named', sources: ['orpha-231111'] },
    { finding: 'joint-swelling', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'less-common', evidence: 'figure', sources: ['diltab'] },
    { finding: 'sun-sensitivity', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'butterfly-rash', frequency: 'uncommon', evidence: 'figure', sources: ['diltab'] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms', 'suppress-immune'],
  sources: ['diltab', 'cmdtdil', 'orpha-231111', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
