import type { Condition } from '@/core/condition'

export const sweetSyndrome = {
  id: 'sweet-syndrome',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair', 'whole-body'],
  codes: { icd10: 'L98.2', doid: 'DOID:0080746' },
  rarity: 4,
  ages: [30, 60],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'rash', frequency: 'very-common', evidence: 'class', sources: ['orpha-3243', 'nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'fever', frequency: 'very-common', evidence: 'class', sources: ['orpha-3243', 'nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'joint-pain', frequency: 'common', evidence: 'class', sources: ['orpha-3243', 'nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'class', sources: ['orpha-3243'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'red-painful-eye', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'subcutaneous-lumps', frequency: 'less-common', evidence: 'named', sources: ['orpha-3243'] },
    { finding: 'mouth-sores', frequency: 'uncommon', evidence: 'named', sources: ['nih-gard-acute-febrile-neutrophilic-dermatosis'] },
    { finding: 'swollen-glands', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'remove-trigger'],
  sources: ['mlp-skinconditions', 'nih-gard-acute-febrile-neutrophilic-dermatosis', 'orpha-3243', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
