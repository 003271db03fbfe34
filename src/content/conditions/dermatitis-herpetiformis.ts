import type { Condition } from '@/core/condition'

export const dermatitisHerpetiformis = {
  id: 'dermatitis-herpetiformis',
  kind: 'autoimmune',
  bodySystems: ['skin-hair', 'digestive'],
  codes: { icd10: 'L13.0', doid: 'DOID:8505' },
  rarity: 3,
  ages: [30, 40],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-1656'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'read', sources: ['nih-niddk-dermatitis-herpetiformis-skin-manifestation-of-celiac-disease-for-health-care-professionals'] },
  },
  features: [
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'class', sources: ['orpha-1656', 'nih-gard-dermatitis-herpetiformis'] },
    { finding: 'blisters', frequency: 'very-common', evidence: 'class', sources: ['orpha-1656', 'nih-gard-dermatitis-herpetiformis'] },
    { finding: 'rash', frequency: 'very-common', evidence: 'class', sources: ['orpha-1656', 'nih-gard-dermatitis-herpetiformis'] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'bloating', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'diarrhea', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'belly-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'mouth-sores', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms'],
  sources: ['volta14', 'niddk-digestive-diseases-dermatitis-herpetiformis', 'mlp-celiacdisease', 'nih-gard-dermatitis-herpetiformis', 'nih-niddk-dermatitis-herpetiformis-skin-manifestation-of-celiac-disease-for-health-care-professionals', 'orpha-1656', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
