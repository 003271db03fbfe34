import type { Condition } from '@/core/condition'

export const eosinophilicEsophagitis = {
  id: 'eosinophilic-esophagitis',
  kind: 'immune-mediated',
  bodySystems: ['digestive'],
  codes: { icd10: 'K20.0', doid: 'DOID:13922' },
  rarity: 2,
  ages: [5, 50],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['eoebp'] },
    age: { evidence: 'read', sources: ['eoebp'] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'read', sources: ['eoebp'] },
  },
  features: [
    { finding: 'trouble-swallowing', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'heartburn', frequency: 'common', evidence: 'named', sources: ['nih-gard-eosinophilic-enteropathy'] },
    { finding: 'chest-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'belly-pain', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-eosinophilic-enteropathy'] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-eosinophilic-enteropathy'] },
    { finding: 'slow-growth', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'dry-cough', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'loss-of-appetite', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-eosinophilic-enteropathy'] },
    { finding: 'weight-loss', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms', 'suppress-immune', 'other'],
  sources: ['eoebp', 'eoeswe', 'niddk-digestive-diseases-eosinophilic-esophagitis', 'nih-gard-eosinophilic-enteropathy', 'nih-mplushealthtopics-eosinophilic-disorders', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
