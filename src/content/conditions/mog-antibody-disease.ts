import type { Condition } from '@/core/condition'

export const mogAntibodyDisease = {
  id: 'mog-antibody-disease',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain', 'eyes'],
  codes: { icd10: 'G37.81' },
  rarity: 4,
  ages: [3, 50],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['hor20'] },
    age: { evidence: 'read', sources: ['hor20'] },
    ancestry: { evidence: 'read', sources: ['hor20'] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'vision-loss', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'eye-pain-moving', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'headache', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'weakness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'numbness-tingling', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'bladder-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'confusion', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'seizures', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'balance-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fever', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune'],
  sources: ['hor20'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
