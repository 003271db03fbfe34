import type { Condition } from '@/core/condition'

export const vitiligo = {
  id: 'vitiligo',
  kind: 'autoimmune',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L80', doid: 'DOID:12306' },
  rarity: 1,
  ages: [5, 40],
  skew: 'equal',
  onset: ['weeks', 'months'],
  course: ['persistent'],
  basis: {
    rarity: { evidence: 'read', sources: ['nih-ghr-vitiligo'] },
    sex: { evidence: 'read', sources: ['silvervit'] },
    age: { evidence: 'read', sources: ['silvervit'] },
    ancestry: { evidence: 'read', sources: ['silvervit'] },
    family: { evidence: 'read', sources: ['silvervit'] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'pale-patches', frequency: 'very-common', evidence: 'named', sources: ['nih-ghr-vitiligo', 'nih-mplushealthtopics-vitiligo'] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'itchy-skin', frequency: 'uncommon', evidence: 'named', sources: ['vitwales'] },
    { finding: 'sun-sensitivity', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'bald-patches', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'neck-swelling', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'other'],
  sources: ['silvervit', 'niams-vitiligo', 'mlp-vitiligo', 'nih-ghr-vitiligo', 'nih-mplushealthtopics-vitiligo', 'vitwales', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
