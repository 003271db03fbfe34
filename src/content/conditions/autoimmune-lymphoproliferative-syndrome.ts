import type { Condition } from '@/core/condition'

export const autoimmuneLymphoproliferativeSyndrome = {
  id: 'autoimmune-lymphoproliferative-syndrome',
  kind: 'autoimmune',
  bodySystems: ['blood'],
  codes: { icd10: 'D89.82', doid: 'DOID:6688' },
  rarity: 4,
  ages: [0, 10],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'swollen-glands', frequency: 'very-common', evidence: 'class', sources: ['orpha-3261', 'nih-ghr-autoimmune-lymphoproliferative-syndrome'] },
    { finding: 'easy-bruising', frequency: 'common', evidence: 'class', sources: ['orpha-3261'] },
    { finding: 'pale-skin', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'purple-spots', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'recurrent-infections', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'jaundice', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'less-common', evidence: 'named', sources: ['nih-ghr-autoimmune-lymphoproliferative-syndrome'] },
    { finding: 'belly-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nose-gum-bleeding', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'hives', frequency: 'uncommon', evidence: 'class', sources: ['orpha-3261', 'nih-ghr-autoimmune-lymphoproliferative-syndrome'] },
  ],
  treatments: ['suppress-immune', 'other'],
  sources: ['mlp-immunesystemanddisorders', 'nih-ghr-autoimmune-lymphoproliferative-syndrome', 'orpha-3261', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
