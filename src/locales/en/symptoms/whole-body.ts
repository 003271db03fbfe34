import type { SymptomWords } from '@/locales/symptom-words'

export const wholeBody = {
  fatigue: {
    label: 'Tiredness that rest does not fix',
    help: 'Feeling worn out most days for weeks, even after sleep. It is one of the most common complaints in autoimmune illness, and also in many everyday problems.',
    medical: 'Fatigue',
    everyday: ['poor sleep', 'low iron', 'low mood', 'infection', 'underactive thyroid', 'some medicines'],
  },
  fever: {
    label: 'Fever (38°C / 100.4°F or higher, or feeling feverish)',
    help: 'A raised temperature. In autoimmune illness it is often low-grade, but infection is a far more common cause and needs ruling out first.',
    medical: 'Fever (pyrexia)',
    everyday: ['viral and bacterial infections', 'some medicines'],
  },
  'recurrent-fever-attacks': {
    label: 'Fevers that come in attacks and then go away',
    help: 'Bouts of fever lasting hours to days that keep coming back, with well spells in between, or a high spike at about the same time each day.',
    medical: 'Recurrent or periodic fever',
    everyday: ['repeated infections', 'some medicines'],
  },
  'night-sweats': {
    label: 'Drenching sweats at night',
    help: 'Sweating at night that soaks nightclothes or sheets, in a room that is not hot.',
    medical: 'Night sweats',
    everyday: ['menopause', 'infection', 'alcohol', 'some medicines'],
  },
  'weight-loss': {
    label: 'Weight loss without trying',
    help: 'Losing weight when you have not changed what you eat or how active you are. Unplanned loss of about 1 part in 20 of your weight over 6 to 12 months should be checked.',
    medical: 'Unintentional weight loss',
    everyday: ['stress', 'low mood', 'dental problems', 'overactive thyroid', 'diabetes', 'cancer'],
  },
  'weight-gain': {
    label: 'Weight gain without a clear reason',
    help: 'Putting on weight when eating and activity are about the same.',
    medical: 'Weight gain',
    everyday: ['less activity', 'menopause', 'steroid or other medicines', 'fluid build-up'],
  },
  'loss-of-appetite': {
    label: 'Not feeling hungry',
    help: 'Eating much less than usual because food does not appeal.',
    medical: 'Loss of appetite',
    everyday: ['infection', 'low mood', 'stress', 'medicines'],
  },
  'swollen-glands': {
    label: 'Swollen lumps (glands) in the neck, armpit or groin',
    help: 'Lymph nodes that you can feel as lumps. They often swell with infection; a lump that lasts more than a few weeks or keeps growing should be checked.',
    medical: 'Enlarged lymph nodes',
    everyday: ['throat and skin infections', 'glandular fever'],
  },
  weakness: {
    label: 'Feeling weak all over',
    help: 'A sense that the whole body has lost strength or stamina. If it spreads upward over hours or days, or comes on suddenly, see the emergency list.',
    medical: 'Generalized weakness',
    everyday: ['infection', 'low iron', 'dehydration', 'lack of activity'],
  },
  'slow-growth': {
    label: 'A child or teenager growing slowly or starting puberty late',
    help: 'A child who drops behind on height or weight charts, or shows no signs of puberty when expected.',
    medical: 'Growth delay / delayed puberty',
    everyday: ['family pattern', 'poor diet'],
  },
} satisfies Record<string, SymptomWords>
