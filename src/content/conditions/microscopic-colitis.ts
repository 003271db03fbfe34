import type { Condition } from '@/core/condition'

export const microscopicColitis = {
  id: 'microscopic-colitis',
  kind: 'immune-mediated',
  bodySystems: ['digestive'],
  codes: { icd10: 'K52.83', doid: 'DOID:0060182' },
  rarity: 2,
  ages: [50, 80],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['mcbp'] },
    age: { evidence: 'read', sources: ['mcbp'] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'diarrhea', frequency: 'very-common', evidence: 'figure', sources: ['mcbp'] },
    { finding: 'urgent-night-stools', frequency: 'common', evidence: 'figure', sources: ['mcbp'] },
    { finding: 'belly-pain', frequency: 'common', evidence: 'named', sources: ['nih-gard-collagenous-colitis', 'nih-gard-lymphocytic-colitis'] },
    { finding: 'weight-loss', frequency: 'common', evidence: 'named', sources: ['nih-gard-collagenous-colitis', 'nih-gard-lymphocytic-colitis'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-gard-collagenous-colitis'] },
    { finding: 'bloating', frequency: 'common', evidence: 'named', sources: ['nih-gard-collagenous-colitis', 'nih-gard-lymphocytic-colitis'] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-collagenous-colitis', 'nih-gard-lymphocytic-colitis'] },
    { finding: 'muscle-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['remove-trigger', 'suppress-immune', 'ease-symptoms'],
  sources: ['mcbp', 'niddk-digestive-diseases-microscopic-colitis', 'nih-gard-collagenous-colitis', 'nih-gard-lymphocytic-colitis', 'nih-niddk-microscopic-colitis-collagenous-colitis-and-lymphocytic-colitis', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
