import type { SymptomWords } from '@/locales/symptom-words'

export const digestive = {
  'mouth-sores': {
    label: 'Sores or sore patches in the mouth',
    help: 'Ulcers, raw spots or white lacy patches on the lips, tongue, cheeks or roof of the mouth. On light skin they look red or white; on brown or black skin white, gray or dark. One that lasts over 3 weeks should be checked.',
    medical: 'Oral ulcers',
    everyday: ['biting the cheek', 'a virus', 'sharp teeth or braces', 'too little iron or vitamin B12 in the diet', 'some medicines', 'stress'],
  },
  'dry-mouth': {
    label: 'Dry mouth',
    help: 'It takes sips of water to talk or to swallow dry food. More tooth decay often goes with it.',
    medical: 'Xerostomia',
    everyday: ['some medicines', 'breathing through the mouth', 'too little fluid', 'smoking', 'worry or stress'],
  },
  'swollen-cheek-glands': {
    label: 'Swelling in front of the ears or under the jaw',
    help: 'The glands that make saliva are swollen, on one side or both. The cheeks may look full.',
    medical: 'Salivary gland enlargement',
    everyday: ['a stone in the gland', 'mumps', 'an infection', 'a tooth abscess', 'too little fluid'],
  },
  'sore-tongue': {
    label: 'Sore, smooth or red tongue',
    help: 'The tongue is tender or shiny, or has lost its rough surface. It may look red or pale, on any skin color. Brown spots that were always there are not this.',
    medical: 'Glossitis',
    everyday: ['too little iron or vitamin B12 in the diet', 'hot or spicy food', 'dentures that do not fit', 'thrush (a yeast infection)', 'biting the tongue'],
  },
  'trouble-swallowing': {
    label: 'Trouble swallowing',
    help: 'Food sticks, or drink goes down the wrong way. If even saliva will not go down, or there is choking with weakness, this can need help at once.',
    medical: 'Dysphagia',
    everyday: ['acid reflux', 'a sore throat', 'worry or stress', 'a dry mouth', 'a narrow food pipe', 'a stroke'],
  },
  heartburn: {
    label: 'Heartburn or acid reflux',
    help: 'A burn behind the breastbone, or a sour taste. It often comes after meals or when lying down.',
    medical: 'Gastro-esophageal reflux',
    everyday: ['large or late meals', 'extra weight', 'pregnancy', 'alcohol or coffee', 'smoking', 'some medicines'],
  },
  'belly-pain': {
    label: 'Belly pain or cramps',
    help: 'Pain anywhere between the ribs and the hips. Sudden or severe pain, or a hard, sore belly, can need help at once.',
    medical: 'Abdominal pain',
    everyday: ['gas', 'constipation', 'irritable bowel', 'a stomach bug', 'period pain', 'a urine infection'],
  },
  bloating: {
    label: 'Bloating or gas',
    help: 'A swollen belly, or passing a lot of gas. Bloating on most days for 3 weeks should be checked, most of all after age 50.',
    medical: 'Abdominal distension / flatulence',
    everyday: ['beans and some other foods', 'constipation', 'irritable bowel', 'periods', 'swallowed air'],
  },
  diarrhea: {
    label: 'Loose or watery stools for weeks',
    help: 'Three or more loose stools a day for over 4 weeks. A stomach bug that clears in a few days is not this.',
    medical: 'Chronic diarrhea',
    everyday: ['a gut infection', 'irritable bowel', 'milk or sweeteners', 'some medicines', 'too much coffee or alcohol'],
  },
  'urgent-night-stools': {
    label: 'Rushing to the toilet to pass stool, or waking at night for it',
    help: 'The need is hard to hold, or it breaks sleep. Getting up at night just to pass urine is not this.',
    medical: 'Fecal urgency / nocturnal diarrhea',
    everyday: ['a gut infection', 'irritable bowel', 'some medicines', 'alcohol or spicy food', 'weak muscles after childbirth'],
  },
  'bloody-stool': {
    label: 'Blood or mucus in the stool',
    help: 'Red blood, clots or slime like jelly. A lot of blood, black sticky stool or feeling faint can need help at once.',
    medical: 'Hematochezia',
    everyday: ['hemorrhoids (piles)', 'a small tear at the anus', 'hard stools', 'a gut infection', 'polyps', 'bowel cancer'],
  },
  constipation: {
    label: 'Constipation',
    help: 'Stools are hard, or come less often than is normal for {you}. It may take straining.',
    medical: 'Constipation',
    everyday: ['too little fiber', 'too little fluid', 'sitting a lot', 'some medicines', 'pregnancy'],
  },
  'greasy-stool': {
    label: 'Pale, greasy stools that float',
    help: 'Stools are bulky, smell bad and are hard to flush.',
    medical: 'Steatorrhea',
    everyday: ['a very fatty meal', 'gallstones', 'pancreas problems', 'a gut infection', 'diet pills that block fat'],
  },
  'sores-near-anus': {
    label: 'Painful lumps, splits or leaking near the anus',
    help: 'These may be pockets of pus, small leaking tunnels, splits or skin tags. Light skin may look red there; brown or black skin may look darker or purple. Strong pain with fever needs an emergency room.',
    medical: 'Perianal disease',
    everyday: ['hemorrhoids (piles)', 'a simple split from hard stools', 'an infected hair or gland', 'a skin infection'],
  },
  'nausea-vomiting': {
    label: 'Feeling sick to the stomach, or vomiting',
    help: 'It goes on or keeps coming back. With strong thirst, fast breathing or drowsiness, this can need help at once.',
    medical: 'Nausea and vomiting',
    everyday: ['a stomach bug', 'spoiled food', 'pregnancy', 'migraine', 'some medicines', 'worry or stress'],
  },
  'severe-belly-pain': {
    label: 'Severe belly pain, or strong belly pain that came suddenly',
    help: 'Pain so bad that {you} cannot move, or a hard, very sore belly. Or pain with fever or with vomiting again and again. This can need help at once.',
    medical: 'Acute abdomen',
    everyday: ['an inflamed appendix', 'gallstones', 'a kidney stone', 'a blocked bowel', 'a stomach ulcer', 'a pregnancy outside the womb'],
  },
  'vomiting-blood-black-stool': {
    label: 'Vomiting blood, or black tarry stool',
    help: 'Vomit is red or like coffee grounds, or stool is black and sticky. It can mean bleeding in the stomach or food pipe. Iron tablets can also make stool dark.',
    medical: 'Upper gastrointestinal bleeding',
    everyday: ['a stomach ulcer', 'pain pills such as ibuprofen', 'a tear from hard vomiting', 'swollen veins from liver disease', 'swallowed blood from a nosebleed', 'iron or bismuth tablets (they darken stool)'],
  },
} satisfies Record<string, SymptomWords>
