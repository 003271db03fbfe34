import type { ItemWords } from '@/locales/words'

const whyUrgent =
  'Some signs should not wait. If one of these fits, we tell you at once what to do. This list cannot catch everything: if you are worried, do not wait for this page.'

export const urgent = {
  'urgent-signs': {
    question: 'Is any of this happening now, or did it in the last 7 days?',
    hint: 'Select all that apply to you, or to the child or person you are here for, even if they came and went',
    meaning:
      'These are signs that can need care now or today. Tick a sign if it is new or if it has clearly got worse. If a doctor has already checked it and it has not changed, you can tell us about it later.',
    why: whyUrgent,
    short: 'Urgent signs',
    missing: 'Select each sign that fits, or select none of these',
    none: 'No, none of these, now or in the last 7 days',
    groups: {
      head: 'Head and mind',
      eyes: 'Eyes',
      chest: 'Chest and breathing',
      belly: 'Belly, bowel and bladder',
      limbs: 'Arms and legs',
      skin: 'Skin, fever and swelling',
    },
  },
  'urgent-first': {
    question: 'Does any of this also apply?',
    hint: 'Select all that apply',
    meaning:
      'These lines are about the signs you just ticked. They tell us whether help is needed this minute or later today.',
    why: whyUrgent,
    short: 'More about the urgent signs',
    missing: 'Select each line that applies, or select that none of these applies',
    none: 'No, none of these applies',
  },
  'urgent-child': {
    question: 'Does any of this fit {you} now?',
    hint: 'Select all that apply',
    meaning:
      'Babies and children can get worse quickly. These are signs that a child needs help at once. If you are worried, get help, even if no line fits.',
    why: whyUrgent,
    short: 'Urgent signs in a child',
    missing: 'Select each sign that fits, or select none of these',
    none: 'No, none of these fits',
  },
  'urgent-chest': {
    question: 'Breathing, heart and blood: any of this now, or in the last 7 days?',
    hint: 'Select all that apply',
    meaning:
      'Each line comes from something you told us, or from a question left open. Tick a line if it describes what is happening now or in the last 7 days.',
    why: whyUrgent,
    short: 'Urgent signs: breathing, heart and blood',
    missing: 'Select each line that applies, or select that none of these applies',
    none: 'No, none of these applies',
  },
  'urgent-head': {
    question: 'Head, eyes and nerves: any of this now, or in the last 7 days?',
    hint: 'Select all that apply',
    meaning:
      'Each line comes from something you told us, or from a question left open. Tick a line if it describes what is happening now or in the last 7 days.',
    why: whyUrgent,
    short: 'Urgent signs: head, eyes and nerves',
    missing: 'Select each line that applies, or select that none of these applies',
    none: 'No, none of these applies',
  },
  'urgent-belly': {
    question: 'Belly, bladder and body water: any of this now, or in the last 7 days?',
    hint: 'Select all that apply',
    meaning:
      'Each line comes from something you told us, or from a question left open. Tick a line if it describes what is happening now or in the last 7 days.',
    why: whyUrgent,
    short: 'Urgent signs: belly and bladder',
    missing: 'Select each line that applies, or select that none of these applies',
    none: 'No, none of these applies',
  },
  'urgent-skin': {
    question: 'Fever, skin and joints: any of this now, or in the last 7 days?',
    hint: 'Select all that apply',
    meaning:
      'Each line comes from something you told us, or from a question left open. Tick a line if it describes what is happening now or in the last 7 days.',
    why: whyUrgent,
    short: 'Urgent signs: fever, skin and joints',
    missing: 'Select each line that applies, or select that none of these applies',
    none: 'No, none of these applies',
  },
} satisfies Record<string, ItemWords>
