import type { SymptomWords } from '@/locales/symptom-words'

export const lungs = {
  'hoarse-voice': {
    label: 'Hoarse or weak voice',
    help: 'A voice change. If it lasts over 3 weeks, or comes with noisy breathing, it should be checked (noisy breathing: emergency).',
    medical: 'Hoarseness / dysphonia',
    everyday: ['colds', 'overuse', 'reflux', 'smoking'],
  },
  'sore-throat': {
    label: 'Sore throat',
    help: 'Throat pain, mostly from viral infection.',
    medical: 'Pharyngitis',
    everyday: ['viral infection', 'strep throat'],
  },
  'blocked-bloody-nose': {
    label: 'Blocked nose with crusts, sores or blood for weeks',
    help: 'Ongoing sinus trouble that does not settle with usual care, with crusts or bloody mucus.',
    medical: 'Chronic rhinosinusitis with crusting',
    everyday: ['allergy', 'sinus infection'],
  },
  'shortness-of-breath': {
    label: 'Shortness of breath',
    help: 'Feeling short of air on effort or at rest. Sudden or severe breathlessness, or breathlessness at rest, is an emergency. Slow change over weeks still needs a prompt check.',
    medical: 'Dyspnea',
    everyday: ['unfitness', 'asthma', 'anxiety', 'low iron', 'heart or lung disease'],
  },
  'dry-cough': {
    label: 'Cough that lasts more than 3 weeks',
    help: 'A cough, often dry, that does not clear.',
    medical: 'Chronic cough',
    everyday: ['colds', 'asthma', 'reflux', 'smoking', 'ACE-inhibitor medicine'],
  },
  'coughing-blood': {
    label: 'Coughing up blood',
    help: 'Any amount should be checked the same day; more than a teaspoon or with breathlessness is an emergency.',
    medical: 'Hemoptysis',
    everyday: ['chest infection', 'lung clot', 'needs urgent assessment'],
  },
  wheeze: {
    label: 'Wheezing or asthma that is new or hard to control',
    help: 'A whistling sound on breathing out. Severe attack: emergency.',
    medical: 'Wheeze / asthma',
    everyday: ['asthma', 'allergy', 'infection'],
  },
  'noisy-breathing': {
    label: 'Harsh, noisy breathing in',
    help: 'A rough or high sound when breathing in, from the throat rather than the chest. Not ordinary snoring or a blocked nose.',
    medical: 'Stridor',
    everyday: ['croup in a small child', 'inhaled object'],
  },
} satisfies Record<string, SymptomWords>
