import type { Condition } from '@/core/condition'

export const acquiredHemophiliaA = {
  id: 'acquired-hemophilia-a',
  kind: 'autoimmune',
  bodySystems: ['blood'],
  codes: { icd10: 'D68.311' },
  rarity: 4,
  ages: [20, 90],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'easy-bruising', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-acquired-hemophilia-a', 'nih-gard-acquired-hemophilia'] },
    { finding: 'pale-skin', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'nose-gum-bleeding', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-acquired-hemophilia-a', 'nih-gard-acquired-hemophilia'] },
    { finding: 'blood-in-urine', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-acquired-hemophilia-a', 'nih-gard-acquired-hemophilia'] },
    { finding: 'bloody-stool', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'heavy-periods', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'swollen-legs', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-swelling', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['replace', 'suppress-immune'],
  sources: ['mlp-bleedingdisorders', 'nih-gard-acquired-hemophilia-a', 'nih-gard-acquired-hemophilia'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
