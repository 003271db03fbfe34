import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system attacks muscle fibers, and the muscles lose strength. Those of the hips, thighs, shoulders and neck are hit most, on both sides. The face and the eyes are mostly spared.',
    'Weakness is the main sign, more than pain. It tends to creep in over weeks or months. People notice it when they get out of a chair, climb stairs or reach a high shelf. About half have sore muscles, and about half have sore joints. Swallowing can get hard. Many run out of breath or get a dry cough.',
    'Doctors now use this name less than before. Newer blood tests show that many people have a close relative of it, such as antisynthetase syndrome. That can change the care, so it is worth asking about.',
  ],
  who: {
    rarity: 'It is rare. It is thought to affect fewer than 1 in 20,000 people.',
    sex: 'About 2 women have it for every man.',
    age: 'It most often starts between 30 and 60.',
    ancestry: 'United States studies report higher rates in Black people.',
    family: 'Other autoimmune diseases in the family are more common than usual.',
  },
  checks: [
    'A doctor tests the strength of the arms, legs and neck.',
    'Blood tests measure muscle enzymes and look for myositis antibodies.',
    'A nerve and muscle test (EMG), an MRI scan and a muscle biopsy help to tell muscle illnesses apart. Lung tests are part of the check.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, methotrexate, azathioprine or other medicines calm the attack on the muscles. The aim is to win back strength.',
    'ease-symptoms': 'Exercise therapy helps to rebuild muscle. Swallow therapy can make eating safer.',
  },
  urgent: [
    'Being breathless at rest, unable to swallow saliva or too weak to lift the head needs emergency help. So does chest pain or fainting.',
    'Very dark, cola-colored urine with very sore, swollen or weak muscles needs emergency help.',
    'Muscles that get weaker by the day need care the same day. So does a fever in someone on immune-calming medicine.',
  ],
  lookAlikes: [
    'Muscle trouble from a medicine, such as a statin or long use of steroids.',
    'An underactive thyroid.',
    'Polymyalgia rheumatica, which brings stiffness and pain more than weakness.',
    'Inclusion body myositis, which also weakens the grip and the front of the thighs.',
    'An inherited muscle illness that starts late.',
  ],
  questions: [
    'Do my antibodies point to a more exact name for this?',
    'Could one of my medicines be part of the cause?',
    'Should my lungs and my swallowing be checked?',
  ],
} satisfies ConditionWords
