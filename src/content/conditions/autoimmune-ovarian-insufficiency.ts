import type { Condition } from '@/core/condition'

export const autoimmuneOvarianInsufficiency = {
  id: 'autoimmune-ovarian-insufficiency',
  kind: 'autoimmune',
  bodySystems: ['thyroid-hormones'],
  codes: { icd10: 'E28.3', doid: 'DOID:5426' },
  rarity: 3,
  ages: [15, 40],
  skew: 'mostly-women',
  onlyIf: 'female',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'irregular-periods', frequency: 'very-common', evidence: 'named', sources: ['nih-mplushealthtopics-premature-ovarian-failure'] },
    { finding: 'increased-sweating', frequency: 'common', evidence: 'named', sources: ['nih-mplushealthtopics-premature-ovarian-failure'] },
    { finding: 'vaginal-dryness', frequency: 'common', evidence: 'named', sources: ['nih-mplushealthtopics-premature-ovarian-failure'] },
    { finding: 'mood-changes', frequency: 'common', evidence: 'named', sources: ['nih-mplushealthtopics-premature-ovarian-failure'] },
    { finding: 'sleep-trouble', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fatigue', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'brain-fog', frequency: 'less-common', evidence: 'named', sources: ['nih-mplushealthtopics-premature-ovarian-failure'] },
    { finding: 'joint-pain', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'dry-skin', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'palpitations', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['replace', 'other'],
  sources: ['mlp-primaryovarianinsufficiency', 'nih-mplushealthtopics-premature-ovarian-failure', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
