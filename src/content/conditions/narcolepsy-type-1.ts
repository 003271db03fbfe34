import type { Condition } from '@/core/condition'

export const narcolepsyType1 = {
  id: 'narcolepsy-type-1',
  kind: 'immune-mediated',
  bodySystems: ['nerves-brain'],
  codes: { icd10: 'G47.411', doid: 'DOID:8986' },
  rarity: 3,
  ages: [10, 40],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-2073'] },
    sex: { evidence: 'read', sources: ['nih-nhlbi-narcolepsy'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'read', sources: ['nih-nhlbi-narcolepsy'] },
  },
  features: [
    { finding: 'daytime-sleepiness', frequency: 'very-common', evidence: 'class', sources: ['orpha-2073', 'nih-gard-narcolepsy'] },
    { finding: 'weak-when-laughing', frequency: 'very-common', evidence: 'figure', sources: ['narcchb'] },
    { finding: 'sleep-trouble', frequency: 'very-common', evidence: 'class', sources: ['orpha-2073', 'nih-nhlbi-narcolepsy'] },
    { finding: 'fatigue', frequency: 'very-common', evidence: 'named', sources: ['nih-nhlbi-narcolepsy'] },
    { finding: 'brain-fog', frequency: 'common', evidence: 'named', sources: ['nih-nhlbi-narcolepsy'] },
    { finding: 'weight-gain', frequency: 'common', evidence: 'named', sources: ['orpha-2073'] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'class', sources: ['orpha-2073', 'nih-nhlbi-narcolepsy'] },
    { finding: 'headache', frequency: 'less-common', evidence: 'class', sources: ['orpha-2073'] },
    { finding: 'double-vision', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms'],
  sources: ['narcchb', 'narcnord', 'ninds-narcolepsy', 'mlp-narcolepsy', 'nih-gard-narcolepsy', 'nih-nhlbi-narcolepsy', 'nih-ninds-narcolepsy', 'orpha-2073', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
