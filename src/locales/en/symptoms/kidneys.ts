import type { SymptomWords } from '@/locales/symptom-words'

export const kidneys = {
  'swollen-legs': {
    label: 'Swelling of both ankles or legs',
    help: 'Fluid that leaves a dent when pressed.',
    medical: 'Peripheral edema',
    everyday: ['standing', 'heat', 'pregnancy', 'heart', 'kidney or liver problems', 'some medicines'],
  },
  'puffy-face': {
    label: 'Puffy face or eyelids, worst in the morning',
    help: 'Fluid around the eyes or face.',
    medical: 'Facial or periorbital edema',
    everyday: ['allergy', 'crying', 'steroid medicines', 'poor sleep'],
  },
  'foamy-urine': {
    label: 'Foamy or frothy urine',
    help: 'Froth that stays in the bowl, which can mean protein in the urine.',
    medical: 'Proteinuria (foamy urine)',
    everyday: ['fast stream', 'toilet cleaner', 'dehydration'],
  },
  'blood-in-urine': {
    label: 'Red, brown or cola-colored urine',
    help: 'Visible blood in urine needs a same-day or next-day check.',
    medical: 'Hematuria',
    everyday: ['urine infection', 'stones', 'beetroot', 'hard exercise'],
  },
  'testicle-pain': {
    label: 'Pain or swelling in a testicle or the scrotum',
    help: 'Sudden strong pain on one side, at any age and most of all in boys and young men, is an emergency. It can be felt as low belly pain. A lump or slow swelling still needs a check within days.',
    medical: 'Testicular pain',
    everyday: ['infection', 'injury', 'hernia'],
  },
  'little-urine': {
    label: 'Passing very little urine, or none',
    help: 'Much less urine than usual although you are drinking, or you feel full but cannot pass any.',
    medical: 'Oliguria',
    everyday: ['not drinking enough', 'enlarged prostate', 'some medicines'],
  },
} satisfies Record<string, SymptomWords>
