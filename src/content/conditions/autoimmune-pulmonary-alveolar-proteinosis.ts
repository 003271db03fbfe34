import type { Condition } from '@/core/condition'

export const autoimmunePulmonaryAlveolarProteinosis = {
  id: 'autoimmune-pulmonary-alveolar-proteinosis',
  kind: 'autoimmune',
  bodySystems: ['lungs'],
  codes: { icd10: 'J84.01', doid: 'DOID:12120' },
  rarity: 4,
  ages: [30, 50],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-747'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'shortness-of-breath', frequency: 'very-common', evidence: 'class', sources: ['orpha-747', 'nih-gard-pulmonary-alveolar-proteinosis-acquired'] },
    { finding: 'dry-cough', frequency: 'common', evidence: 'named', sources: ['nih-gard-pulmonary-alveolar-proteinosis-acquired', 'orpha-747'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-gard-pulmonary-alveolar-proteinosis-acquired', 'orpha-747'] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-pulmonary-alveolar-proteinosis-acquired', 'orpha-747'] },
    { finding: 'chest-pain', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-pulmonary-alveolar-proteinosis-acquired', 'orpha-747'] },
    { finding: 'recurrent-infections', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'fever', frequency: 'uncommon', evidence: 'class', sources: ['orpha-747'] },
    { finding: 'coughing-blood', frequency: 'uncommon', evidence: 'class', sources: ['orpha-747'] },
  ],
  treatments: ['other', 'remove-trigger'],
  sources: ['mlp-interstitiallungdiseases', 'nih-gard-pulmonary-alveolar-proteinosis-acquired', 'orpha-747', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
