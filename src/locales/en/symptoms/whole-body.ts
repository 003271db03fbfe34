import type { SymptomWords } from '@/locales/symptom-words'

export const wholeBody = {
  fatigue: {
    label: 'Tiredness that rest does not fix',
    help: 'Feeling worn out most days for weeks, even after sleep. It is more than being tired after a busy day.',
    medical: 'Fatigue',
    everyday: ['poor sleep', 'stress or low mood', 'low iron', 'an infection', 'pregnancy', 'some medicines'],
  },
  fever: {
    label: 'Fever (38°C / 100.4°F or higher, or feeling feverish)',
    help: 'The body is hotter than normal, often with chills or sweats. Infection is by far the most common cause, so it is checked for first.',
    medical: 'Fever (pyrexia)',
    everyday: ['a cold or the flu', 'a chest or throat infection', 'a urine infection', 'a recent vaccine', 'some medicines', 'heat stroke'],
  },
  'recurrent-fever-attacks': {
    label: 'Fevers that come in attacks and then go away',
    help: 'Each bout lasts hours to days, with well spells in between. Or the fever spikes at about the same time each day. It keeps coming back.',
    medical: 'Recurrent or periodic fever',
    everyday: ['one infection after another', 'an infection that never fully cleared', 'malaria after travel', 'some medicines'],
  },
  'night-sweats': {
    label: 'Drenching sweats at night',
    help: 'Sweat soaks the nightclothes or sheets, even though the room is not hot.',
    medical: 'Night sweats',
    everyday: ['menopause', 'an infection', 'alcohol', 'worry or stress', 'low blood sugar', 'some medicines'],
  },
  'weight-loss': {
    label: 'Weight loss without trying',
    help: '{You} [eat and move|eats and moves] as before, but weight drops. About 1 part in 20 lost over 6 to 12 months should be checked. That is 8 of 160 pounds, or 4 of 80 kg.',
    medical: 'Unintentional weight loss',
    everyday: ['stress', 'low mood', 'tooth or mouth problems', 'an infection', 'type 2 diabetes', 'cancer'],
  },
  'weight-gain': {
    label: 'Weight gain without a clear reason',
    help: 'Weight goes up while eating and activity stay about the same.',
    medical: 'Weight gain',
    everyday: ['moving less', 'menopause', 'poor sleep', 'steroids or other medicines', 'fluid build-up'],
  },
  'loss-of-appetite': {
    label: 'Not feeling hungry',
    help: 'Eating much less than usual because food does not appeal.',
    medical: 'Loss of appetite',
    everyday: ['an infection', 'low mood', 'stress', 'pain', 'constipation', 'some medicines'],
  },
  'swollen-glands': {
    label: 'Swollen lumps (glands) in the neck, armpit or groin',
    help: 'Lumps that can be felt under the skin. They often swell with an infection, then shrink. One that lasts more than a few weeks or keeps growing should be checked.',
    medical: 'Enlarged lymph nodes',
    everyday: ['a throat or ear infection', 'a tooth infection', 'a skin infection', 'mono (glandular fever)', 'a recent vaccine', 'a cat scratch'],
  },
  weakness: {
    label: 'Feeling weak all over',
    help: 'The whole body has lost strength or tires fast. If it starts suddenly, or spreads upward over hours or days, this can need help at once.',
    medical: 'Generalized weakness',
    everyday: ['an infection', 'low iron', 'too little fluid', 'poor sleep', 'lack of activity', 'some medicines'],
  },
  'slow-growth': {
    label: 'Slow growth or late puberty in a child or teenager',
    help: 'A child falls behind on the charts for height or weight. Or there are no signs of puberty by age 13 in a girl or 14 in a boy.',
    medical: 'Growth delay / delayed puberty',
    everyday: ['family pattern', 'being a late starter', 'too little food', 'a long illness', 'steroid medicines', 'very hard training'],
  },
} satisfies Record<string, SymptomWords>
