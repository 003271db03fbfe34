import type { Warning } from './warning'

/** Signs that need a visit within a few days. Drafted from the facts; a clinician has not signed them yet. */
export const days = [
  {
    id: 'persistent-joint-swelling',
    careLevel: 'days',
    all: ['joint-swelling'],
    any: ['morning-stiffness', 'small-joints-both-sides', 'joint-pain'],
    sources: ['eularea', 'niceng100'],
  },
  {
    id: 'stiff-small-joints',
    careLevel: 'days',
    all: ['small-joints-both-sides', 'morning-stiffness'],
    sources: ['eularea', 'niceng100'],
  },
  {
    id: 'sore-cartilage',
    careLevel: 'days',
    anySymptom: ['ear-nose-cartilage-pain'],
    sources: ['nhslist'],
  },
  {
    id: 'painful-urination',
    careLevel: 'days',
    anySymptom: ['painful-urination'],
    sources: ['nhslist'],
  },
  {
    id: 'weight-loss-sweats-lumps',
    careLevel: 'days',
    any: ['weight-loss', 'night-sweats', 'swollen-glands'],
    minAny: [2, ['weight-loss', 'night-sweats', 'swollen-glands', 'fever', 'loss-of-appetite']],
    sources: ['niceng12'],
  },
  {
    id: 'swallowing-trouble',
    careLevel: 'days',
    anySymptom: ['trouble-swallowing'],
    sources: ['niceng12', 'nhslist'],
  },
  {
    id: 'slow-breathlessness',
    careLevel: 'days',
    anySymptom: ['shortness-of-breath'],
    sources: ['niceng12', 'nhslist'],
  },
  {
    id: 'postmenopausal-bloating',
    careLevel: 'days',
    all: ['bloating'],
    situations: ['age-50-plus'],
    asks: ['bloating'],
    sources: ['niceng12'],
  },
  {
    id: 'mouth-ulcer-3-weeks',
    careLevel: 'days',
    all: ['mouth-sores'],
    asks: ['mouth-ulcer-3-weeks'],
    sources: ['niceng12'],
  },
  {
    id: 'back-pain-inflammatory',
    careLevel: 'days',
    anySymptom: ['inflammatory-back-pain', 'back-pain'],
    asks: ['back-pain-inflammatory'],
    sources: ['mayoaxspa', 'asastab'],
  },
] as const satisfies readonly Warning[]
