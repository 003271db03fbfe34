import type { Condition } from '@/core/condition'

export const immuneThrombocytopenia = {
  id: 'immune-thrombocytopenia',
  kind: 'autoimmune',
  bodySystems: ['blood'],
  codes: { icd10: 'D69.3', doid: 'DOID:8924' },
  rarity: 3,
  ages: [1, 85],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-3002'] },
    sex: { evidence: 'read', sources: ['nih-nhlbi-immune-thrombocytopenia'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'easy-bruising', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-idiopathic-thrombocytopenic-purpura', 'nih-nhlbi-immune-thrombocytopenia'] },
    { finding: 'purple-spots', frequency: 'very-common', evidence: 'class', sources: ['orpha-3002', 'nih-gard-idiopathic-thrombocytopenic-purpura'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'figure', sources: ['iwish'] },
    { finding: 'nose-gum-bleeding', frequency: 'common', evidence: 'named', sources: ['nih-gard-idiopathic-thrombocytopenic-purpura', 'nih-nhlbi-immune-thrombocytopenia'] },
    { finding: 'heavy-periods', frequency: 'common', evidence: 'named', sources: ['nih-gard-idiopathic-thrombocytopenic-purpura', 'nih-nhlbi-immune-thrombocytopenia'] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'blood-in-urine', frequency: 'uncommon', evidence: 'class', sources: ['orpha-3002', 'nih-nhlbi-immune-thrombocytopenia'] },
    { finding: 'bloody-stool', frequency: 'uncommon', evidence: 'class', sources: ['orpha-3002'] },
    { finding: 'headache', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'other'],
  sources: ['iwish', 'nhlbi-immune-thrombocytopenia', 'mlp-immunethrombocytopenia', 'nih-gard-idiopathic-thrombocytopenic-purpura', 'nih-nhlbi-immune-thrombocytopenia', 'orpha-3002', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
