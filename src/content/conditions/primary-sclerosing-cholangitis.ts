import type { Condition } from '@/core/condition'

export const primarySclerosingCholangitis = {
  id: 'primary-sclerosing-cholangitis',
  kind: 'autoimmune',
  bodySystems: ['liver', 'digestive'],
  codes: { icd10: 'K83.01', doid: 'DOID:0060643' },
  rarity: 3,
  ages: [25, 55],
  skew: 'more-men',
  basis: {
    rarity: { evidence: 'read', sources: ['nih-ghr-primary-sclerosing-cholangitis'] },
    sex: { evidence: 'read', sources: ['nih-ghr-primary-sclerosing-cholangitis'] },
    age: { evidence: 'from-memory', sources: [] },
    ancestry: { evidence: 'from-memory', sources: [] },
    family: { evidence: 'read', sources: ['nih-ghr-primary-sclerosing-cholangitis'] },
  },
  features: [
    { finding: 'fatigue', frequency: 'common', evidence: 'named', sources: ['nih-ghr-primary-sclerosing-cholangitis', 'nih-niddk-primary-sclerosing-cholangitis'] },
    { finding: 'diarrhea', frequency: 'common', evidence: 'from-memory', sources: [] },
    { finding: 'itchy-skin', frequency: 'less-common', evidence: 'class', sources: ['orpha-171', 'nih-ghr-primary-sclerosing-cholangitis'] },
    { finding: 'jaundice', frequency: 'less-common', evidence: 'class', sources: ['orpha-171', 'nih-ghr-primary-sclerosing-cholangitis'] },
    { finding: 'belly-pain', frequency: 'less-common', evidence: 'class', sources: ['orpha-171', 'nih-ghr-primary-sclerosing-cholangitis'] },
    { finding: 'fever', frequency: 'less-common', evidence: 'named', sources: ['nih-niddk-primary-sclerosing-cholangitis', 'orpha-171'] },
    { finding: 'weight-loss', frequency: 'less-common', evidence: 'named', sources: ['nih-ghr-primary-sclerosing-cholangitis', 'orpha-171'] },
    { finding: 'night-sweats', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'bloody-stool', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'dark-urine', frequency: 'less-common', evidence: 'from-memory', sources: [] },
    { finding: 'greasy-stool', frequency: 'less-common', evidence: 'from-memory', sources: [] },
  ],
  treatments: ['ease-symptoms', 'other', 'replace'],
  sources: ['niddk-liver-disease-primary-sclerosing-cholangitis', 'mlp-primarysclerosingcholangitis', 'nih-ghr-primary-sclerosing-cholangitis', 'nih-niddk-primary-sclerosing-cholangitis', 'orpha-171', 'do'],
  review: { status: 'draft', on: '2026-11-22' },
} as const satisfies Condition
