import type { Condition } from '@/core/condition'

export const recurrentPericarditis = {
  id: 'recurrent-pericarditis',
  kind: 'autoinflammatory',
  bodySystems: ['heart-vessels'],
  codes: { icd10: 'I30', doid: 'DOID:1787' },
  rarity: 3,
  ages: [20, 60],
  skew: 'equal',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'read', sources: ['nih-nhlbi-pericarditis'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'chest-pain-breathing', frequency: 'very-common', evidence: 'named', sources: ['nih-nhlbi-pericarditis', 'nih-mplushealthtopics-pericardial-disorders'] },
    { finding: 'chest-pain', frequency: 'very-common', evidence: 'named', sources: ['nih-nhlbi-pericarditis', 'nih-mplushealthtopics-pericardial-disorders'] },
    { finding: 'shortness-of-breath', frequency: 'common', evidence: 'named', sources: ['nih-nhlbi-pericarditis', 'nih-mplushealthtopics-pericardial-disorders'] },
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-nhlbi-pericarditis'] },
    { finding: 'fever', frequency: 'common', evidence: 'named', sources: ['nih-nhlbi-pericarditis', 'nih-mplushealthtopics-pericardial-disorders'] },
    { finding: 'palpitations', frequency: 'less-common', evidence: 'named', sources: ['nih-nhlbi-pericarditis', 'nih-mplushealthtopics-pericardial-disorders'] },
    { finding: 'dry-cough', frequency: 'less-common', evidence: 'named', sources: ['nih-nhlbi-pericarditis'] },
    { finding: 'shoulder-hip-ache', frequency: 'uncommon', evidence: 'named', sources: ['nih-nhlbi-pericarditis'] },
    { finding: 'swollen-legs', frequency: 'uncommon', evidence: 'named', sources: ['nih-nhlbi-pericarditis'] },
    { finding: 'night-sweats', frequency: 'uncommon', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['mlp-pericardialdisorders', 'nhlbi-heart-inflammation', 'nih-nhlbi-pericarditis', 'nih-mplushealthtopics-pericardial-disorders', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
