import type { SymptomWords } from '@/locales/symptom-words'

export const heartVessels = {
  fainting: {
    label: 'Fainting or blacking out',
    help: 'Losing consciousness for a short time. A faint during exercise, with chest pain, or with a racing heart needs emergency care.',
    medical: 'Syncope',
    everyday: ['standing up too fast', 'heat', 'dehydration', 'fear'],
  },
  'limb-pain-with-use': {
    label: 'Arm or leg that aches or tires quickly when used',
    help: 'Aching in an arm or leg on use that stops with rest, sometimes with a cool limb or weak pulse.',
    medical: 'Limb claudication',
    everyday: ['narrowed arteries from smoking or cholesterol', 'unfitness'],
  },
  raynaud: {
    label: 'Fingers or toes that turn pale, blue or numb in the cold',
    help: 'Attacks of color change (white or pale, then blue or gray, then red) in cold or stress. On darker skin look at the nails and note numbness.',
    medical: 'Raynaud phenomenon',
    everyday: ['common on its own (about 1 in 20 people)', 'vibration tools', 'some medicines'],
  },
  'chest-pain': {
    label: 'Chest pain, pressure or tightness',
    help: 'Pressure, tightness or pain in the chest. Treat new chest pain as an emergency unless a clinician has told you otherwise.',
    medical: 'Chest pain',
    everyday: ['needs emergency assessment; causes range from muscle strain to heart attack'],
  },
  'chest-pain-breathing': {
    label: 'Sharp chest pain when breathing in or lying flat',
    help: 'Pain that is worse on a deep breath or when lying down and often eases when leaning forward. With breathlessness, treat as an emergency.',
    medical: 'Pleuritic or pericardial pain',
    everyday: ['chest infection', 'muscle strain', 'lung clot'],
  },
  palpitations: {
    label: 'Fast, pounding or irregular heartbeat',
    help: 'Awareness of the heartbeat. With fainting, chest pain or breathlessness it is an emergency.',
    medical: 'Palpitations',
    everyday: ['caffeine', 'anxiety', 'low iron', 'overactive thyroid'],
  },
  'one-leg-swelling': {
    label: 'One leg (or arm) swollen, painful or warm',
    help: 'A possible blood clot. With chest pain or breathlessness, call emergency services.',
    medical: 'Possible deep vein thrombosis',
    everyday: ['muscle strain', 'skin infection'],
  },
  'high-blood-pressure': {
    label: 'High blood pressure (told by a nurse or home monitor)',
    help: 'A reading that stays above the target you were given. A reading of 180/120 or more with symptoms is an emergency.',
    medical: 'Hypertension',
    everyday: ['very common with age', 'weight', 'salt', 'family pattern'],
  },
  'cold-painful-limb': {
    label: 'Arm, leg, hand or foot that suddenly turned cold, pale or blue, and painful or numb',
    help: 'Different from fingers that change color in the cold and recover: a large part of the limb, or a whole hand or foot, stays cold and hurts or goes numb. On darker skin compare with the other side and look at nails, palm or sole.',
    medical: 'Acute limb ischemia',
    everyday: ['cold weather', 'Raynaud attack that recovers'],
  },
} satisfies Record<string, SymptomWords>
