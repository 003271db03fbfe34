import type { SymptomWords } from '@/locales/symptom-words'

export const kidneys = {
  'swollen-legs': {
    label: 'Swelling of both ankles or legs',
    help: 'Fluid builds up under the skin. Press with a finger: a dent stays for a while. Light skin may look shiny; on brown or black skin the dent is easier to feel than to see.',
    medical: 'Peripheral edema',
    everyday: ['long standing or sitting', 'heat', 'pregnancy', 'vein or heart problems', 'kidney or liver problems', 'some medicines'],
  },
  'puffy-face': {
    label: 'Puffy face or eyelids, worst in the morning',
    help: 'Fluid makes the face or the skin around the eyes swell. It often goes down as the day goes on.',
    medical: 'Facial or periorbital edema',
    everyday: ['allergy', 'crying', 'poor sleep', 'salty food', 'steroid medicines', 'a sinus or tooth infection'],
  },
  'foamy-urine': {
    label: 'Foamy or frothy urine',
    help: 'Foam stays in the toilet bowl. It can mean protein in the urine. A few bubbles that soon burst are not this.',
    medical: 'Proteinuria (foamy urine)',
    everyday: ['a fast stream', 'toilet cleaner', 'too little fluid', 'hard exercise', 'a fever', 'diabetes'],
  },
  'blood-in-urine': {
    label: 'Red, brown or cola-colored urine',
    help: 'Blood can turn urine pink, red, brown or dark like cola. Blood that can be seen needs a check today or tomorrow. Blood from a period is not this.',
    medical: 'Hematuria',
    everyday: ['a urine infection', 'kidney or bladder stones', 'eating beets', 'hard exercise', 'some medicines', 'bladder or kidney cancer'],
  },
  'testicle-pain': {
    label: 'Pain or swelling in a testicle or the scrotum',
    help: 'Sudden strong pain on one side, or low in the belly, can need help at once. This holds at any age, most of all in boys and young men. A lump or slow swelling still needs a check within days.',
    medical: 'Testicular pain',
    everyday: ['a twisted testicle', 'an infection', 'an injury', 'a hernia', 'fluid or a cyst', 'a growth'],
  },
  'painful-urination': {
    label: 'Pain or burning when peeing (passing urine)',
    help: 'It stings, burns or hurts while urine comes out or just after.',
    medical: 'Dysuria',
    everyday: [
      'a bladder infection',
      'soap, bubble bath or scented products',
      'in adults, an infection passed on through sex',
      'dryness after the menopause',
      'a stone',
    ],
  },
  'little-urine': {
    label: 'Passing very little urine, or none',
    help: 'Much less urine than usual, even though {you} [are|is] drinking. Or the bladder feels full but will not empty.',
    medical: 'Oliguria',
    everyday: ['too little fluid', 'vomiting or diarrhea', 'an enlarged prostate', 'a blockage such as a stone', 'some medicines'],
  },
} satisfies Record<string, SymptomWords>
