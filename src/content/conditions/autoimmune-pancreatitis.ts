import type { Condition } from '@/core/condition'

export const autoimmunePancreatitis = {
  id: 'autoimmune-pancreatitis',
  kind: 'immune-mediated',
  bodySystems: ['digestive', 'liver'],
  codes: { icd10: 'K86.1', doid: 'DOID:0040091' },
  rarity: 4,
  ages: [30, 70],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'jaundice', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-autoimmune-pancreatitis'] },
    { finding: 'belly-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'common', evidence: 'named', sources: ['nih-gard-autoimmune-pancreatitis'] },
    { finding: 'dark-urine', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'loss-of-appetite', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'itchy-skin', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'greasy-stool', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'excessive-thirst', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'replace'],
  sources: ['igg4phen', 'mlp-pancreatitis', 'nih-gard-autoimmune-pancreatitis', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
