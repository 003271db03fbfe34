import type { Condition } from '@/core/condition'

export const latentAutoimmuneDiabetes = {
  id: 'latent-autoimmune-diabetes',
  kind: 'autoimmune',
  bodySystems: ['thyroid-hormones'],
  codes: { doid: 'DOID:0080846' },
  rarity: 2,
  ages: [30, 50],
  onlyAges: [25, 120],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'fatigue', frequency: 'very-common', evidence: 'from-memory', sources: [] },
    { finding: 'excessive-thirst', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'frequent-urination', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'weight-loss', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'blurred-vision', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'increased-hunger', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'numbness-tingling', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'recurrent-infections', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'dry-mouth', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['replace', 'ease-symptoms'],
  sources: ['mlp-diabetestype1', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
