import type { Condition } from '@/core/condition'

export const birdshotChorioretinopathy = {
  id: 'birdshot-chorioretinopathy',
  kind: 'autoimmune',
  bodySystems: ['eyes'],
  codes: { doid: 'DOID:0111079' },
  rarity: 4,
  ages: [40, 60],
  skew: 'equal',
  onset: ['months', 'years'],
  course: ['persistent'],
  basis: {
    rarity: { evidence: 'class', sources: ['orpha-179'] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'read', sources: ['nih-gard-birdshot-chorioretinopathy'] },
    family: { evidence: 'from-memory', sources: [] },
    onset: { evidence: 'from-memory', sources: [] },
    course: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'floaters', frequency: 'very-common', evidence: 'class', sources: ['orpha-179', 'nih-gard-birdshot-chorioretinopathy'] },
    { finding: 'blurred-vision', frequency: 'very-common', evidence: 'class', sources: ['orpha-179', 'nih-gard-birdshot-chorioretinopathy'] },
    { finding: 'light-sensitivity', frequency: 'common', evidence: 'class', sources: ['orpha-179'] },
    { finding: 'vision-loss', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-birdshot-chorioretinopathy', 'orpha-179'] },
    { finding: 'red-painful-eye', frequency: 'uncommon', evidence: 'named', sources: ['nih-gard-birdshot-chorioretinopathy', 'orpha-179'] },
  ],
  treatments: ['suppress-immune'],
  sources: ['mlp-uveitis', 'nih-gard-birdshot-chorioretinopathy', 'orpha-179', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
