import type { Condition } from '@/core/condition'

export const thromboangiitisObliterans = {
  id: 'thromboangiitis-obliterans',
  kind: 'immune-mediated',
  bodySystems: ['heart-vessels', 'skin-hair'],
  codes: { icd10: 'I73.1' },
  rarity: 4,
  ages: [20, 50],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'read', sources: ['watanabe20', 'taotaiwan16'] },
    sex: { evidence: 'read', sources: ['taofr174', 'taotaiwan16', 'watanabe20'] },
    age: { evidence: 'read', sources: ['lejoncour18'] },
    ancestry: { evidence: 'read', sources: ['mlp-tao', 'taorev06'] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'finger-sores', frequency: 'very-common', evidence: 'figure', sources: ['salimi22', 'lejoncour18'] },
    { finding: 'limb-pain-with-use', frequency: 'common', evidence: 'figure', sources: ['lejoncour18'] },
    { finding: 'skin-ulcers', frequency: 'common', evidence: 'figure', sources: ['sasaki00'] },
    { finding: 'raynaud', frequency: 'common', evidence: 'figure', sources: ['lejoncour18', 'taofr174'] },
    { finding: 'numbness-tingling', frequency: 'common', evidence: 'class', sources: ['orpha-36258', 'merck-tao'] },
    { finding: 'cold-painful-limb', frequency: 'less-common', evidence: 'named', sources: ['mlp-tao', 'merck-tao'] },
    { finding: 'sleep-trouble', frequency: 'less-common', evidence: 'class', sources: ['orpha-36258'] },
    { finding: 'one-leg-swelling', frequency: 'uncommon', evidence: 'figure', sources: ['taofr174'] },
    { finding: 'joint-pain', frequency: 'uncommon', evidence: 'figure', sources: ['lejoncour18'] },
  ],
  treatments: ['remove-trigger', 'ease-symptoms', 'other'],
  sources: ['salimi22', 'lejoncour18', 'sasaki00', 'taofr174', 'orpha-36258', 'merck-tao', 'mlp-tao', 'watanabe20', 'taotaiwan16', 'taorev06'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
