import type { Condition } from '@/core/condition'

export const mucousMembranePemphigoid = {
  id: 'mucous-membrane-pemphigoid',
  kind: 'autoimmune',
  bodySystems: ['eyes', 'digestive', 'skin-hair'],
  codes: { icd10: 'L12.1', doid: 'DOID:11656' },
  rarity: 4,
  ages: [60, 80],
  skew: 'more-women',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['nih-gard-cicatricial-pemphigoid'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'mouth-sores', frequency: 'very-common', evidence: 'class', sources: ['orpha-46486'] },
    { finding: 'dry-eyes', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'red-painful-eye', frequency: 'common', evidence: 'named', sources: ['nih-gard-ocular-cicatricial-pemphigoid'] },
    { finding: 'nose-gum-bleeding', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'hoarse-voice', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'blocked-bloody-nose', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'genital-sores', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'trouble-swallowing', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'blisters', frequency: 'less-common', evidence: 'class', sources: ['orpha-46486', 'nih-gard-cicatricial-pemphigoid'] },
    { finding: 'blurred-vision', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-ocular-cicatricial-pemphigoid'] },
    { finding: 'sore-throat', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'protect-organs'],
  sources: ['mlp-pemphigoid', 'nih-gard-ocular-cicatricial-pemphigoid', 'nih-gard-cicatricial-pemphigoid', 'orpha-46486', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
