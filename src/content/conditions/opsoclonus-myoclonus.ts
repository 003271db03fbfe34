import type { Condition } from '@/core/condition'

export const opsoclonusMyoclonus = {
  id: 'opsoclonus-myoclonus',
  kind: 'immune-mediated',
  bodySystems: ['nerves-brain', 'eyes'],
  codes: {  },
  rarity: 4,
  ages: [1, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-1183'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'jerky-movements', frequency: 'very-common', evidence: 'class', sources: ['orpha-1183', 'nih-ninds-opsoclonus-myoclonus'] },
    { finding: 'balance-trouble', frequency: 'very-common', evidence: 'class', sources: ['orpha-1183', 'nih-ninds-opsoclonus-myoclonus'] },
    { finding: 'mood-changes', frequency: 'very-common', evidence: 'class', sources: ['orpha-1183', 'nih-ninds-opsoclonus-myoclonus'] },
    { finding: 'sleep-trouble', frequency: 'very-common', evidence: 'class', sources: ['orpha-1183'] },
    { finding: 'blurred-vision', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'slurred-speech', frequency: 'common', evidence: 'named', sources: ['nih-ninds-opsoclonus-myoclonus'] },
    { finding: 'tremor', frequency: 'common', evidence: 'named', sources: ['nih-ninds-opsoclonus-myoclonus'] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'named', sources: ['nih-ninds-opsoclonus-myoclonus'] },
  ],
  treatments: ['remove-trigger', 'suppress-immune'],
  sources: ['ninds-opsoclonus-myoclonus', 'nih-ninds-opsoclonus-myoclonus', 'orpha-1183'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
