import type { SymptomWords } from '@/locales/symptom-words'

export const heartVessels = {
  fainting: {
    label: 'Fainting or blacking out',
    help: 'Passing out for a short time, then waking up. A faint during exercise, with chest pain or with a racing heart can need help at once.',
    medical: 'Syncope',
    everyday: ['standing up too fast', 'heat', 'too little fluid', 'fear or the sight of blood', 'some medicines', 'a heart rhythm problem'],
  },
  'limb-pain-with-use': {
    label: 'Arm or leg that aches or tires quickly when used',
    help: 'The ache comes with use and stops with rest. The arm or leg may feel cool or have a weak pulse.',
    medical: 'Limb claudication',
    everyday: ['arteries narrowed by smoking or high cholesterol', 'being out of shape', 'a pinched nerve', 'a strained muscle', 'worn joints'],
  },
  raynaud: {
    label: 'Fingers or toes that turn pale, blue or numb in the cold',
    help: 'Cold or stress sets off short attacks that pass with warmth. On light skin the color goes white, then blue, then red. On brown or black skin it may look pale or gray, so check the nails and note numbness.',
    medical: 'Raynaud phenomenon',
    everyday: ['fingers that just react to cold (this is common)', 'tools that shake the hands', 'smoking', 'some medicines', 'a pinched nerve'],
  },
  'chest-pain': {
    label: 'Chest pain, pressure or tightness',
    help: 'It may feel heavy or tight, and may spread to an arm, the neck, the jaw or the back. New chest pain can need help at once.',
    medical: 'Chest pain',
    everyday: ['a heart attack or other heart problem', 'a blood clot in the lung', 'a chest infection', 'a strained muscle or rib', 'acid reflux', 'a panic attack'],
  },
  'chest-pain-breathing': {
    label: 'Sharp chest pain when breathing in or lying flat',
    help: 'It gets worse with a deep breath or lying down. Leaning forward often eases it. If it is also hard to breathe, this can need help at once.',
    medical: 'Pleuritic or pericardial pain',
    everyday: ['a chest infection', 'a strained muscle', 'a sore or broken rib', 'a blood clot in the lung', 'a collapsed lung'],
  },
  palpitations: {
    label: 'Fast, pounding or irregular heartbeat',
    help: '{You} may feel the heart race, thump or skip. With fainting, chest pain or trouble breathing, this can need help at once.',
    medical: 'Palpitations',
    everyday: ['caffeine', 'worry or stress', 'low iron', 'a fever', 'some medicines', 'a heart rhythm problem'],
  },
  'one-leg-swelling': {
    label: 'One leg (or arm) swollen, painful or warm',
    help: 'It is bigger, sorer or warmer than the other side. Light skin may look red; brown or black skin may look darker or unchanged. It can be a blood clot; with chest pain or trouble breathing, this can need help at once.',
    medical: 'Possible deep vein thrombosis',
    everyday: ['a blood clot', 'a muscle strain', 'a skin infection', 'an injury', 'a cyst behind the knee', 'an insect bite'],
  },
  'high-blood-pressure': {
    label: 'High blood pressure, found by a nurse, doctor or home monitor',
    help: 'Readings stay above the goal set for {you}. Most people feel nothing. A reading of 180/120 or more with symptoms such as chest pain can need help at once.',
    medical: 'Hypertension',
    everyday: ['aging', 'family pattern', 'extra weight', 'a lot of salt', 'alcohol', 'some medicines'],
  },
  'cold-painful-limb': {
    label: 'Arm, leg, hand or foot suddenly cold, pale or blue, and painful or numb',
    help: 'A large part of it stays cold and hurts or goes numb. Fingers that change color in the cold and recover are not this. Light skin turns pale or blue; on brown or black skin, compare nails, palms or soles on both sides.',
    medical: 'Acute limb ischemia',
    everyday: ['a blood clot that blocks an artery', 'narrowed arteries', 'an injury', 'frostbite'],
  },
} satisfies Record<string, SymptomWords>
