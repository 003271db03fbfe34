import type { Condition } from '@/core/condition'

export const autoimmuneMyocarditis = {
  id: 'autoimmune-myocarditis',
  kind: 'immune-mediated',
  bodySystems: ['heart-vessels'],
  codes: { icd10: 'I40.1', doid: 'DOID:0080767' },
  rarity: 4,
  ages: [20, 50],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'from-memory', sources: [] },
    sex: { evidence: 'from-memory', sources: [] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'from-memory', sources: [] },
  },
  features: [
    { finding: 'shortness-of-breath', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-autoimmune-myocarditis', 'nih-gard-myocarditis'] },
    { finding: 'fatigue', frequency: 'very-common', evidence: 'named', sources: ['nih-gard-autoimmune-myocarditis', 'nih-gard-myocarditis'] },
    { finding: 'chest-pain', frequency: 'common', evidence: 'named', sources: ['nih-gard-autoimmune-myocarditis', 'nih-gard-myocarditis'] },
    { finding: 'palpitations', frequency: 'common', evidence: 'named', sources: ['nih-gard-autoimmune-myocarditis', 'nih-gard-myocarditis'] },
    { finding: 'fever', frequency: 'common', evidence: 'figure', sources: ['myorcem'] },
    { finding: 'muscle-pain', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'fainting', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'swollen-legs', frequency: 'less-common', evidence: 'named', sources: ['nih-gard-autoimmune-myocarditis', 'nih-gard-myocarditis'] },
    { finding: 'dizziness', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'nausea-vomiting', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'chest-pain-breathing', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'suppress-immune'],
  sources: ['myorcem', 'mlp-myocarditis', 'nhlbi-heart-inflammation', 'nih-gard-autoimmune-myocarditis', 'nih-gard-myocarditis', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
