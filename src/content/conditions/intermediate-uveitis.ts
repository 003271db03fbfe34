import type { Condition } from '@/core/condition'

export const intermediateUveitis = {
  id: 'intermediate-uveitis',
  kind: 'immune-mediated',
  bodySystems: ['eyes'],
  codes: { icd10: 'H30.2' },
  rarity: 3,
  ages: [5, 40],
  skew: 'equal',
  onset: ['weeks', 'months'],
  course: ['relapsing', 'persistent'],
  basis: {
    rarity: { evidence: 'read', sources: ['ness17'] },
    sex: { evidence: 'read', sources: ['rojas21-iu', 'aao-pediu'] },
    age: { evidence: 'read', sources: ['prieto01', 'rojas21-iu', 'uveitisnet-iu'] },
    ancestry: { evidence: 'read', sources: ['ness17'] },
    family: { evidence: 'read', sources: ['nih-gard-pars-planitis'] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'floaters', frequency: 'very-common', evidence: 'named', sources: ['medscape-iu', 'nih-gard-pars-planitis'] },
    { finding: 'blurred-vision', frequency: 'very-common', evidence: 'named', sources: ['medscape-iu', 'nih-gard-pars-planitis'] },
    { finding: 'red-painful-eye', frequency: 'less-common', evidence: 'named', sources: ['medscape-iu', 'orpha-279914', 'pediu89'] },
    { finding: 'light-sensitivity', frequency: 'less-common', evidence: 'named', sources: ['medscape-iu'] },
    { finding: 'vision-loss', frequency: 'less-common', evidence: 'named', sources: ['medscape-iu'] },
    { finding: 'eye-pain-moving', frequency: 'uncommon', evidence: 'class', sources: ['orpha-279914'] },
  ],
  treatments: ['suppress-immune', 'protect-organs', 'other'],
  sources: ['orpha-279914', 'medscape-iu', 'nih-gard-pars-planitis', 'ness17', 'rojas21-iu', 'aao-pediu', 'prieto01', 'pediu89', 'gordon14-ms', 'babu10-iu', 'uveitisnet-iu'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
