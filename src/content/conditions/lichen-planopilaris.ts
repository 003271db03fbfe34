import type { Condition } from '@/core/condition'

export const lichenPlanopilaris = {
  id: 'lichen-planopilaris',
  kind: 'immune-mediated',
  bodySystems: ['skin-hair'],
  codes: { icd10: 'L66.1' },
  rarity: 3,
  ages: [40, 65],
  skew: 'mostly-women',
  basis: {
    rarity: { evidence: 'read', sources: ['donovan-lpp-prevalence'] },
    sex: { evidence: 'read', sources: ['donovan-lpp-prevalence'] },
    age: { evidence: 'read', sources: ['bad-lpp', 'bad-ffa', 'lavian21'] },
    ancestry: { evidence: 'read', sources: ['lavian21', 'bad-ffa'] },
    family: { evidence: 'read', sources: ['bad-lpp', 'bad-ffa'] },
  },
  features: [
    { finding: 'bald-patches', frequency: 'very-common', evidence: 'named', sources: ['mehregan92', 'bad-lpp', 'maldonado20-ffa'] },
    { finding: 'itchy-skin', frequency: 'very-common', evidence: 'figure', sources: ['itch24-lpp'] },
    { finding: 'hair-thinning', frequency: 'common', evidence: 'named', sources: ['lpp08', 'orpha-525'] },
    { finding: 'rash', frequency: 'common', evidence: 'named', sources: ['bad-lpp', 'mehregan92'] },
    { finding: 'scalp-tenderness', frequency: 'common', evidence: 'named', sources: ['bad-lpp', 'lpp08'] },
    { finding: 'itchy-purple-bumps', frequency: 'less-common', evidence: 'named', sources: ['errichetti18', 'mehregan92'] },
    { finding: 'mouth-sores', frequency: 'less-common', evidence: 'named', sources: ['errichetti18', 'maldonado20-ffa'] },
    { finding: 'nail-changes', frequency: 'less-common', evidence: 'named', sources: ['mehregan92', 'orpha-525'] },
    { finding: 'pale-patches', frequency: 'less-common', evidence: 'class', sources: ['orpha-525'] },
    { finding: 'genital-sores', frequency: 'uncommon', evidence: 'named', sources: ['maldonado20-ffa', 'bad-lpp'] },
  ],
  treatments: ['suppress-immune', 'other', 'ease-symptoms'],
  sources: ['orpha-525', 'orpha-254492', 'bad-lpp', 'bad-ffa', 'itch24-lpp', 'mehregan92', 'lpp08', 'errichetti18', 'maldonado20-ffa', 'vanogalvan14-ffa', 'lavian21', 'donovan-lpp-prevalence'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
