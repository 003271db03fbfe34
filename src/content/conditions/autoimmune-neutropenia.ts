import type { Condition } from '@/core/condition'

export const autoimmuneNeutropenia = {
  id: 'autoimmune-neutropenia',
  kind: 'autoimmune',
  bodySystems: ['blood'],
  codes: { icd10: 'D70' },
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
    { finding: 'recurrent-infections', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'mouth-sores', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fever', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'sore-throat', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nose-gum-bleeding', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'swollen-glands', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'skin-ulcers', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'other'],
  sources: [],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
