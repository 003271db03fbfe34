import type { Condition } from '@/core/condition'

export const tolosaHuntSyndrome = {
  id: 'tolosa-hunt-syndrome',
  kind: 'immune-mediated',
  bodySystems: ['eyes', 'nerves-brain'],
  codes: {},
  rarity: 4,
  ages: [20, 80],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'read', sources: ['msigwa20'] },
    sex: { evidence: 'read', sources: ['medscape-ths'] },
    age: { evidence: 'read', sources: ['medscape-ths'] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'headache', frequency: 'very-common', evidence: 'figure', sources: ['kim21-ths'] },
    { finding: 'double-vision', frequency: 'very-common', evidence: 'figure', sources: ['kim21-ths'] },
    { finding: 'droopy-eyelids', frequency: 'common', evidence: 'figure', sources: ['kim21-ths'] },
    { finding: 'eye-pain-moving', frequency: 'less-common', evidence: 'figure', sources: ['kim21-ths'] },
    { finding: 'blurred-vision', frequency: 'less-common', evidence: 'named', sources: ['orpha-64686'] },
    { finding: 'bulging-eyes', frequency: 'less-common', evidence: 'named', sources: ['nord-ths'] },
    { finding: 'fatigue', frequency: 'less-common', evidence: 'named', sources: ['nord-ths'] },
    { finding: 'numbness-tingling', frequency: 'uncommon', evidence: 'figure', sources: ['kim21-ths'] },
    { finding: 'vision-loss', frequency: 'uncommon', evidence: 'named', sources: ['kim21-ths', 'medscape-ths'] },
    { finding: 'nausea-vomiting', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['suppress-immune', 'ease-symptoms'],
  sources: ['kim21-ths', 'orpha-64686', 'nord-ths', 'medscape-ths', 'msigwa20', 'zhang14-ths', 'hung14-ths'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
