import type { Warning } from './warning'

/** Signs that need a visit within a few days. Drafted from the facts; a clinician has not signed them yet. */
export const days = [
  {
    id: 'persistent-joint-swelling',
    careLevel: 'days',
    all: ['joint-swelling'],
    any: ['morning-stiffness', 'small-joints-both-sides', 'joint-pain'],
  },
  {
    id: 'stiff-small-joints',
    careLevel: 'days',
    all: ['small-joints-both-sides', 'morning-stiffness'],
  },
  {
    id: 'sore-cartilage',
    careLevel: 'days',
    anySymptom: ['ear-nose-cartilage-pain'],
  },
  {
    id: 'painful-urination',
    careLevel: 'days',
    anySymptom: ['painful-urination'],
  },
  {
    id: 'weight-loss-sweats-lumps',
    careLevel: 'days',
    any: ['weight-loss', 'night-sweats', 'swollen-glands'],
    minAny: [2, ['weight-loss', 'night-sweats', 'swollen-glands', 'fever', 'loss-of-appetite']],
  },
  {
    id: 'swallowing-trouble',
    careLevel: 'days',
    anySymptom: ['trouble-swallowing'],
  },
  {
    id: 'slow-breathlessness',
    careLevel: 'days',
    anySymptom: ['shortness-of-breath'],
  },
  {
    id: 'postmenopausal-bloating',
    careLevel: 'days',
    all: ['bloating'],
    situations: ['age-50-plus'],
    asks: ['bloating'],
  },
  {
    id: 'mouth-ulcer-3-weeks',
    careLevel: 'days',
    all: ['mouth-sores'],
    asks: ['mouth-ulcer-3-weeks'],
  },
  {
    id: 'back-pain-inflammatory',
    careLevel: 'days',
    anySymptom: ['inflammatory-back-pain', 'back-pain'],
    asks: ['back-pain-inflammatory'],
  },
] as const satisfies readonly Warning[]
