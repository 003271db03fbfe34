import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system makes antibodies against tools that cells use to build proteins. Lungs, muscles and joints become inflamed, together or one after the other. The lungs are often the most important part.',
    'A dry cough or being out of breath may come first, and may be the only sign for long. Others notice weak thighs and shoulders, sore joints, or a fever. Fingers may change color in the cold: white, blue or red. On dark skin they may look pale, gray or darker.',
    'The sides of the fingers can get rough and cracked, as if from hard work (“mechanic’s hands”). The cracks may look pink or brown on light skin. On dark skin they may look gray or darker than the skin around them. The illness can flare, so the lungs are checked again and again.',
  ],
  who: {
    rarity: 'It is rare. Worldwide, about 1 to 9 of every 100,000 people have it.',
    sex: 'About 2 to 3 women have it for every man.',
    age: 'It most often starts between 40 and 60.',
    ancestry: 'United States studies report worse lung disease in Black people.',
    family: 'It is not usually passed down in families.',
  },
  checks: [
    'Blood tests measure muscle enzymes and look for myositis antibodies, such as anti-Jo-1.',
    'A CT scan of the lungs shows inflammation or scars, and breathing tests show how well the lungs work.',
    'The common antinuclear antibody test can be negative here. So doctors may ask for the special antibodies by name.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids together with azathioprine, mycophenolate, tacrolimus or rituximab calm the immune system. The aim is to protect lungs and muscles.',
    'ease-symptoms': 'A training program for people with lung disease (pulmonary rehabilitation) helps with breath and strength.',
  },
  urgent: [
    'Sudden trouble breathing, or being out of breath at rest, needs emergency help. So do chest pain, choking, or not being able to swallow saliva.',
    'Breathing that gets worse over days needs care the same day. So do muscles that get weaker by the day, or a fever on immune-calming medicine.',
  ],
  lookAlikes: [
    'Asthma, a long cough after a cold, or a chest infection.',
    'Dry, cracked hands from work or eczema.',
    'Lung scarring from other causes.',
    'Rheumatoid arthritis.',
    'Dermatomyositis or polymyositis.',
  ],
  questions: [
    'Have all the myositis antibodies been tested, and not just anti-Jo-1?',
    'How often should I have breathing tests or a lung scan?',
    'Can my lung doctor and my joint doctor plan my care together?',
  ],
} satisfies ConditionWords
