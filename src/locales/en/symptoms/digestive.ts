import type { SymptomWords } from '@/locales/symptom-words'

export const digestive = {
  'mouth-sores': {
    label: 'Sores or sore patches in the mouth',
    help: 'Ulcers, raw areas or white lacy patches on the lips, tongue, cheeks or roof of the mouth. One that lasts over 3 weeks should be checked.',
    medical: 'Oral ulcers',
    everyday: ['biting the cheek', 'viral infection', 'low iron or B12', 'some medicines'],
  },
  'dry-mouth': {
    label: 'Dry mouth',
    help: 'Needing sips of water to talk or swallow dry food; often with more tooth decay.',
    medical: 'Xerostomia',
    everyday: ['medicines', 'mouth breathing', 'dehydration'],
  },
  'swollen-cheek-glands': {
    label: 'Swelling in front of the ears or under the jaw',
    help: 'Swollen saliva glands on one or both sides.',
    medical: 'Salivary gland enlargement',
    everyday: ['stones in the gland', 'mumps', 'infection'],
  },
  'sore-tongue': {
    label: 'Sore, smooth or red tongue',
    help: 'A tongue that is tender, shiny or has lost its rough surface.',
    medical: 'Glossitis',
    everyday: ['low iron or B12', 'spicy food', 'ill-fitting dentures'],
  },
  'trouble-swallowing': {
    label: 'Trouble swallowing',
    help: 'Food sticks, or drink goes down the wrong way. If you cannot swallow your saliva, or you choke and feel weak, get emergency help.',
    medical: 'Dysphagia',
    everyday: ['acid reflux', 'anxiety', 'sore throat'],
  },
  heartburn: {
    label: 'Heartburn or acid reflux',
    help: 'Burning behind the breastbone or sour taste.',
    medical: 'Gastro-esophageal reflux',
    everyday: ['large meals', 'weight', 'pregnancy', 'alcohol'],
  },
  'belly-pain': {
    label: 'Belly pain or cramps',
    help: 'Pain anywhere between the ribs and hips. Sudden or severe pain, or a hard tender belly, is an emergency.',
    medical: 'Abdominal pain',
    everyday: ['wind', 'constipation', 'irritable bowel', 'infection'],
  },
  bloating: {
    label: 'Bloating or wind',
    help: 'A swollen, gassy belly. Bloating most days for 3 weeks, most of all over 50, should be checked.',
    medical: 'Abdominal distension / flatulence',
    everyday: ['diet', 'constipation', 'irritable bowel', 'periods'],
  },
  diarrhea: {
    label: 'Loose or watery stools for weeks',
    help: 'Three or more loose stools a day for over 4 weeks.',
    medical: 'Chronic diarrhea',
    everyday: ['infection', 'irritable bowel', 'some foods and medicines'],
  },
  'urgent-night-stools': {
    label: 'Rushing to the toilet, or waking at night to open the bowels',
    help: 'Urgent need that is hard to hold, or that wakes you.',
    medical: 'Fecal urgency / nocturnal diarrhea',
    everyday: ['infection', 'irritable bowel'],
  },
  'bloody-stool': {
    label: 'Blood or mucus in the stool',
    help: 'Red blood, clots or jelly-like mucus. Large amounts, black tarry stool or faintness: emergency.',
    medical: 'Hematochezia',
    everyday: ['piles', 'tear at the anus', 'infection', 'bowel cancer'],
  },
  constipation: {
    label: 'Constipation',
    help: 'Hard or infrequent stools.',
    medical: 'Constipation',
    everyday: ['low fiber', 'low fluid', 'medicines', 'pregnancy'],
  },
  'greasy-stool': {
    label: 'Pale, greasy stools that float',
    help: 'Bulky, smelly stools that are hard to flush.',
    medical: 'Steatorrhea',
    everyday: ['fatty meals', 'pancreas or bile problems'],
  },
  'sores-near-anus': {
    label: 'Painful lumps, splits or leaking near the anus',
    help: 'Abscess, fistula or tags. Severe pain with fever needs same-day care.',
    medical: 'Perianal disease',
    everyday: ['piles', 'simple fissure'],
  },
  'nausea-vomiting': {
    label: 'Feeling sick or being sick',
    help: 'Ongoing nausea or vomiting. With thirst, fast breathing or drowsiness it is an emergency.',
    medical: 'Nausea and vomiting',
    everyday: ['infection', 'pregnancy', 'migraine', 'medicines'],
  },
  'severe-belly-pain': {
    label: 'Sudden or severe belly pain',
    help: 'Pain so bad that you cannot move, or a hard, very tender belly, or pain with repeated vomiting or a fever.',
    medical: 'Acute abdomen',
    everyday: ['needs emergency assessment whatever the cause'],
  },
  'vomiting-blood-black-stool': {
    label: 'Vomiting blood, or black tarry stool',
    help: 'Red blood or coffee-ground vomit, or sticky black stool, can mean bleeding in the stomach or food pipe. Iron tablets can also darken stool.',
    medical: 'Upper gastrointestinal bleeding',
    everyday: ['iron or bismuth tablets darken stool; otherwise needs emergency assessment'],
  },
} satisfies Record<string, SymptomWords>
