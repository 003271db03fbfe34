import type { Condition } from '@/core/condition'

export const rasmussenEncephalitis = {
  id: 'rasmussen-encephalitis',
  kind: 'immune-mediated',
  bodySystems: ['nerves-brain'],
  codes: {  },
  rarity: 4,
  ages: [3, 12],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'seizures', frequency: 'very-common', evidence: 'class', sources: ['orpha-1929', 'nih-ninds-rasmussen-s-encephalitis'] },
    { finding: 'weakness', frequency: 'very-common', evidence: 'class', sources: ['orpha-1929'] },
    { finding: 'brain-fog', frequency: 'common', evidence: 'class', sources: ['orpha-1929', 'nih-ninds-rasmussen-s-encephalitis'] },
    { finding: 'jerky-movements', frequency: 'common', evidence: 'class', sources: ['orpha-1929'] },
    { finding: 'hand-foot-weakness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'slurred-speech', frequency: 'less-common', evidence: 'class', sources: ['orpha-1929', 'nih-ninds-rasmussen-s-encephalitis'] },
    { finding: 'behavior-change', frequency: 'less-common', evidence: 'class', sources: ['orpha-1929'] },
    { finding: 'balance-trouble', frequency: 'less-common', evidence: 'class', sources: ['orpha-1929'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'other'],
  sources: ['ninds-rasmussens-encephalitis', 'nih-ninds-rasmussen-s-encephalitis', 'orpha-1929'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
