import type { Condition } from '@/core/condition'

export const pemphigusVulgaris = {
  id: 'pemphigus-vulgaris',
  kind: 'autoimmune',
  bodySystems: ['skin-hair', 'digestive'],
  codes: { icd10: 'L10.0', doid: 'DOID:0060851' },
  rarity: 3,
  ages: [40, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-704'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'mouth-sores', frequency: 'very-common', evidence: 'class', sources: ['orpha-704', 'nih-gard-pemphigus-vulgaris'] },
    { finding: 'blisters', frequency: 'very-common', evidence: 'class', sources: ['orpha-704', 'nih-gard-pemphigus-vulgaris'] },
    { finding: 'trouble-swallowing', frequency: 'common', evidence: 'class', sources: ['orpha-704'] },
    { finding: 'hoarse-voice', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'named', sources: ['orpha-704'] },
    { finding: 'genital-sores', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nose-gum-bleeding', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'sore-throat', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'loss-of-appetite', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'rash', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['msdpem', 'niams-pemphigus', 'mlp-pemphigus', 'nih-gard-pemphigus-vulgaris', 'nih-mplushealthtopics-pemphigus', 'orpha-704', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
