import type { SymptomWords } from '@/locales/symptom-words'

export const lungs = {
  'ear-pain': {
    label: 'Earache, or fluid from the ear',
    help: 'Pain deep inside the ear, or fluid or pus that comes out of it. Pain of the firm outer ear has a line of its own. With swelling behind the ear, a drooping face, a stiff neck, or clear fluid after a knock to the head, this can need help at once.',
    medical: 'Otalgia or otorrhea',
    everyday: [
      'an ear infection',
      'a blocked ear after a cold or a flight',
      'ear wax',
      'the jaw joint',
      'a tooth',
    ],
  },
  'hoarse-voice': {
    label: 'Hoarse or weak voice',
    help: 'The voice sounds rough, faint or full of air. If it lasts over 3 weeks, it should be checked. With noisy breathing, this can need help at once.',
    medical: 'Hoarseness / dysphonia',
    everyday: ['a cold', 'shouting or talking a lot', 'acid reflux', 'smoking', 'dry air', 'some inhalers'],
  },
  'sore-throat': {
    label: 'Sore throat',
    help: 'The throat hurts or feels raw, often more when swallowing. Most sore throats come from a virus and pass.',
    medical: 'Pharyngitis',
    everyday: ['a cold or other virus', 'strep throat', 'dry air', 'smoke', 'acid reflux', 'allergy'],
  },
  'blocked-bloody-nose': {
    label: 'Blocked nose with crusts, sores or blood for weeks',
    help: 'Nose or sinus trouble with crusts or bloody mucus. The usual care does not clear it. It is not a cold that passes.',
    medical: 'Chronic rhinosinusitis with crusting',
    everyday: ['allergy', 'a sinus infection', 'dry air', 'too much nose spray', 'picking the nose'],
  },
  'shortness-of-breath': {
    label: 'Shortness of breath',
    help: 'Feeling short of air with effort or at rest. If it is sudden, severe or there at rest, this can need help at once. A slow change over weeks still needs a prompt check.',
    medical: 'Dyspnea',
    everyday: ['being out of shape', 'asthma', 'worry or panic', 'low iron', 'a chest infection', 'heart or lung disease'],
  },
  'dry-cough': {
    label: 'Cough that lasts more than 3 weeks',
    help: 'A cough that does not clear. It is often dry, with little or no mucus.',
    medical: 'Chronic cough',
    everyday: ['a cold that lingers', 'asthma', 'acid reflux', 'smoking', 'allergy', 'some blood pressure pills (ACE inhibitors)'],
  },
  'coughing-blood': {
    label: 'Coughing up blood',
    help: 'Any amount should be checked the same day. More than a teaspoon, or blood with trouble breathing, can need help at once.',
    medical: 'Hemoptysis',
    everyday: ['a chest infection', 'hard coughing', 'a nosebleed that runs down the throat', 'a blood clot in the lung', 'tuberculosis (TB)', 'lung cancer'],
  },
  wheeze: {
    label: 'Wheezing or asthma that is new or hard to control',
    help: 'A whistling sound on breathing out, or asthma that needs more and more medicine. A severe attack can need help at once.',
    medical: 'Wheeze / asthma',
    everyday: ['common asthma', 'allergy', 'a cold or chest infection', 'smoking', 'acid reflux'],
  },
  'noisy-breathing': {
    label: 'Harsh, noisy breathing in',
    help: 'A rough or high sound from the throat when breathing in. It is not a snore, a blocked nose or a wheeze from the chest. This can need help at once.',
    medical: 'Stridor',
    everyday: ['croup in a small child', 'something stuck in the throat', 'a severe allergic reaction', 'a throat infection', 'a narrow windpipe'],
  },
} satisfies Record<string, SymptomWords>
