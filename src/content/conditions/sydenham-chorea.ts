import type { Condition } from '@/core/condition'

export const sydenhamChorea = {
  id: 'sydenham-chorea',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain', 'heart-vessels'],
  codes: { icd10: 'I02' },
  rarity: 4,
  ages: [5, 15],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['rfaus'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'read', sources: ['rfaus'] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'jerky-movements', frequency: 'very-common', evidence: 'class', sources: ['orpha-306731', 'nih-ninds-sydenham-chorea'] },
    { finding: 'mood-changes', frequency: 'very-common', evidence: 'class', sources: ['orpha-306731', 'nih-ninds-sydenham-chorea'] },
    { finding: 'hand-foot-weakness', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'slurred-speech', frequency: 'common', evidence: 'class', sources: ['orpha-306731', 'nih-ninds-sydenham-chorea'] },
    { finding: 'balance-trouble', frequency: 'common', evidence: 'class', sources: ['orpha-306731', 'nih-ninds-sydenham-chorea'] },
    { finding: 'weakness', frequency: 'common', evidence: 'named', sources: ['nih-ninds-sydenham-chorea'] },
    { finding: 'brain-fog', frequency: 'less-common', evidence: 'named', sources: ['nih-ninds-sydenham-chorea'] },
    { finding: 'sleep-trouble', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'palpitations', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'joint-pain', frequency: 'uncommon', evidence: 'figure', sources: ['rfaus'] },
    { finding: 'fever', frequency: 'uncommon', evidence: 'named', sources: ['nih-ninds-sydenham-chorea'] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms', 'suppress-immune'],
  sources: ['rfaus', 'ninds-sydenham-chorea', 'nih-ninds-sydenham-chorea', 'orpha-306731'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
