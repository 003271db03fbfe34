import type { Condition } from '@/core/condition'

export const psoriasis = {
  id: 'psoriasis',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair', 'joints-muscles'],
  codes: { icd10: 'L40', doid: 'DOID:8893' },
  rarity: 1,
  ages: [15, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'read', sources: ['nih-ghr-psoriatic-arthritis'] },
    sex: { evidence: 'read', sources: ['nih-nihseniorhealth-psoriasis'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'scaly-plaques', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-psoriasis', 'nih-nihseniorhealth-psoriasis'] },
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-psoriasis', 'nih-nihseniorhealth-psoriasis'] },
    { finding: 'rash', frequency: 'very-common', evidence: 'named', sources: ['nih-nihseniorhealth-psoriasis'] },
    { finding: 'dry-skin', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-psoriasis'] },
    { finding: 'nail-changes', frequency: 'common', evidence: 'named', sources: ['nih-nihseniorhealth-psoriasis'] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'named', sources: ['nih-mplushealthtopics-psoriasis'] },
    { finding: 'mood-changes', frequency: 'less-common', evidence: 'named', sources: ['nih-nihseniorhealth-psoriasis'] },
    { finding: 'morning-stiffness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'sleep-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'sausage-digit', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'heel-pain', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune', 'remove-trigger'],
  sources: ['niams-psoriasis', 'mlp-psoriasis', 'nih-mplushealthtopics-psoriasis', 'nih-nihseniorhealth-psoriasis', 'nih-ghr-psoriatic-arthritis', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
