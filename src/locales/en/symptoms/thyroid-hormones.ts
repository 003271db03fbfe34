import type { SymptomWords } from '@/locales/symptom-words'

export const thyroidHormones = {
  'increased-hunger': {
    label: 'Feeling very hungry all the time',
    help: 'Strong hunger even though you are eating well, sometimes with weight loss.',
    medical: 'Polyphagia',
    everyday: ['growth spurts', 'pregnancy', 'poor sleep', 'diabetes'],
  },
  'excessive-thirst': {
    label: 'Very thirsty most of the time',
    help: 'Needing to drink much more than usual, including at night.',
    medical: 'Polydipsia',
    everyday: ['hot weather', 'exercise', 'salty food', 'diabetes', 'some medicines'],
  },
  'frequent-urination': {
    label: 'Passing urine very often or in large amounts',
    help: 'Going far more often than usual, or passing large amounts, day and night. In children it can show as new bed-wetting.',
    medical: 'Polyuria / urinary frequency',
    everyday: ['drinking more', 'caffeine', 'urine infection', 'pregnancy', 'prostate problems', 'diabetes'],
  },
  'cold-intolerance': {
    label: 'Feeling cold when others do not',
    help: 'Needing extra layers in rooms where others are comfortable.',
    medical: 'Cold intolerance',
    everyday: ['low iron', 'low weight', 'underactive thyroid'],
  },
  'heat-intolerance': {
    label: 'Feeling too hot when others do not',
    help: 'Warm rooms or weather feel unbearable.',
    medical: 'Heat intolerance',
    everyday: ['menopause', 'overactive thyroid', 'some medicines'],
  },
  'increased-sweating': {
    label: 'Hot flashes or sweating much more than usual',
    help: 'Sudden waves of heat, or sweating without heat or effort.',
    medical: 'Hyperhidrosis',
    everyday: ['menopause', 'anxiety', 'fever', 'medicines'],
  },
  'salt-craving': {
    label: 'Strong craving for salty food',
    help: 'Wanting salt so much that you add it heavily or eat it on its own.',
    medical: 'Salt craving',
    everyday: ['heavy sweating', 'pregnancy'],
  },
  'neck-swelling': {
    label: 'Swelling in the front of the neck (goiter)',
    help: 'A fullness low in the front of the neck that moves when you swallow.',
    medical: 'Goiter',
    everyday: ['iodine lack', 'thyroid nodules'],
  },
  'irregular-periods': {
    label: 'Missed, light or irregular periods',
    help: 'Periods that stop or change. Pregnancy is the first thing to check.',
    medical: 'Menstrual irregularity',
    everyday: ['pregnancy', 'stress', 'weight change', 'menopause', 'contraception'],
  },
  'heavy-periods': {
    label: 'Heavy periods',
    help: 'Soaking a pad or tampon every hour or two, clots, or periods over 7 days.',
    medical: 'Heavy menstrual bleeding',
    everyday: ['fibroids', 'hormones', 'blood thinners'],
  },
  'pregnancy-loss': {
    label: 'Repeated miscarriage or a late pregnancy loss',
    help: 'Two or more losses, or a loss after 10 weeks, deserve tests.',
    medical: 'Recurrent pregnancy loss',
    everyday: ['most single miscarriages are due to chance chromosome changes'],
  },
  'vaginal-dryness': {
    label: 'Vaginal dryness or painful sex',
    help: 'Dryness, soreness or pain with sex.',
    medical: 'Vaginal dryness / dyspareunia',
    everyday: ['menopause', 'breastfeeding', 'medicines'],
  },
} satisfies Record<string, SymptomWords>
