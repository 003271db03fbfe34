import type { SymptomWords } from '@/locales/symptom-words'

export const blood = {
  'pale-skin': {
    label: 'Looking paler than usual',
    help: 'Light skin looks white or gray. On brown or black skin, look inside the lower eyelid, at the gums or at the nail beds. Skin that has always been pale is not meant.',
    medical: 'Pallor',
    everyday: [
      'low iron',
      'blood loss such as heavy periods',
      'a viral infection',
      'being cold or faint',
      'little time outdoors',
    ],
  },
  'recurrent-infections': {
    label: 'Infections that keep coming back',
    help: 'There are more infections than usual, or they are severe or slow to clear. Young children catch many colds, and that is normal.',
    medical: 'Recurrent infections',
    everyday: [
      'young children in day care',
      'tobacco smoke',
      'some medicines',
      'allergies that look like colds',
      'stress or poor sleep',
    ],
  },
  'purple-spots': {
    label: 'Purple or dark red spots that do not fade when pressed',
    help: 'Press a clear glass on the spots and see if they stay. They show well on light skin; on brown or black skin, check palms, soles and inside the lips. With fever or feeling very ill, this can need help at once.',
    medical: 'Purpura / petechiae',
    everyday: [
      'coughing or vomiting hard',
      'tight clothing',
      'blood thinners',
      'thin skin with age',
      'a viral infection',
      'a severe infection in the blood',
    ],
  },
  'easy-bruising': {
    label: 'Bruising easily or for no reason',
    help: 'Large or many bruises without a knock to explain them. Light skin looks blue, purple or yellow. Brown or black skin looks darker, and the spot may feel sore.',
    medical: 'Easy bruising',
    everyday: [
      'thin skin with age',
      'blood thinners or aspirin',
      'steroid medicines',
      'small knocks that went unseen',
      'a family trait',
    ],
  },
  'nose-gum-bleeding': {
    label: 'Nosebleeds or bleeding gums',
    help: 'Bleeding that happens often or is hard to stop. A little blood after hard brushing is not meant. Bleeding that goes on after 15 minutes of firm pressure can need help at once.',
    medical: 'Epistaxis / gingival bleeding',
    everyday: ['dry air', 'gum disease', 'a cold or an allergy', 'blood thinners', 'pregnancy'],
  },
} satisfies Record<string, SymptomWords>
