import type { Condition } from '@/core/condition'

export const millerFisher = {
  id: 'miller-fisher',
  kind: 'autoimmune',
  bodySystems: ['nerves-brain', 'eyes'],
  codes: { icd10: 'G61.0', doid: 'DOID:12889' },
  rarity: 4,
  ages: [30, 50],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-98919'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'read', sources: ['nih-ghr-guillain-barr-syndrome'] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'double-vision', frequency: 'very-common', evidence: 'class', sources: ['orpha-98919'] },
    { finding: 'balance-trouble', frequency: 'very-common', evidence: 'class', sources: ['orpha-98919', 'nih-ninds-miller-fisher-syndrome'] },
    { finding: 'droopy-eyelids', frequency: 'common', evidence: 'named', sources: ['orpha-98919'] },
    { finding: 'numbness-tingling', frequency: 'less-common', evidence: 'class', sources: ['orpha-98919'] },
    { finding: 'slurred-speech', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'trouble-swallowing', frequency: 'less-common', evidence: 'class', sources: ['orpha-98919'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'class', sources: ['orpha-98919'] },
    { finding: 'light-sensitivity', frequency: 'less-common', evidence: 'class', sources: ['orpha-98919'] },
    { finding: 'weakness', frequency: 'less-common', evidence: 'class', sources: ['orpha-98919', 'nih-ninds-miller-fisher-syndrome'] },
    { finding: 'hand-foot-weakness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['gbsten', 'ninds-miller-fisher-syndrome', 'nih-ninds-miller-fisher-syndrome', 'nih-ghr-guillain-barr-syndrome', 'orpha-98919', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
