import type { Condition } from '@/core/condition'

export const multifocalMotorNeuropathy = {
  id: 'multifocal-motor-neuropathy',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain'],
  codes: { icd10: 'G61.82', doid: 'DOID:683' },
  rarity: 4,
  ages: [30, 50],
  skew: 'more-men',
  onset: ['months', 'years'],
  course: ['persistent'],
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-641'] },
    sex: { evidence: 'read', sources: ['nih-ninds-multifocal-motor-neuropathy'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'hand-foot-weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-641', 'nih-gard-multifocal-motor-neuropathy'] },
    { finding: 'weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-641', 'nih-gard-multifocal-motor-neuropathy'] },
    { finding: 'muscle-spasms-stiffness', frequency: 'common', evidence: 'class', sources: ['orpha-641', 'nih-gard-multifocal-motor-neuropathy'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'cold-intolerance', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'tremor', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'balance-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune'],
  sources: ['ninds-multifocal-motor-neuropathy', 'nih-gard-multifocal-motor-neuropathy', 'nih-ninds-multifocal-motor-neuropathy', 'orpha-641', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
