import type { SymptomWords } from '@/locales/symptom-words'

export const blood = {
  'pale-skin': {
    label: 'Looking unusually pale',
    help: 'Skin, inner eyelids or nail beds lighter than usual. On brown or black skin, look inside the lower eyelid or at the gums.',
    medical: 'Pallor',
    everyday: ['low iron', 'blood loss', 'natural skin tone'],
  },
  'recurrent-infections': {
    label: 'Infections that keep coming back',
    help: 'More infections than usual, or ones that are severe or slow to clear.',
    medical: 'Recurrent infections',
    everyday: ['young children in nursery', 'smoking', 'some medicines'],
  },
  'purple-spots': {
    label: 'Purple or dark red spots that do not fade when pressed',
    help: 'Press a clear glass on the spots: if they do not fade and you also have fever or feel very ill, get emergency help.',
    medical: 'Purpura / petechiae',
    everyday: ['coughing or vomiting hard', 'tight clothing', 'blood thinners'],
  },
  'easy-bruising': {
    label: 'Bruising easily or for no reason',
    help: 'Large or many bruises without a knock to explain them.',
    medical: 'Easy bruising',
    everyday: ['aging skin', 'blood thinners', 'steroid medicines'],
  },
  'nose-gum-bleeding': {
    label: 'Nosebleeds or bleeding gums',
    help: 'Bleeding from the nose or gums that happens often or is hard to stop. Bleeding that will not stop after 15 to 20 minutes of pressure needs emergency care.',
    medical: 'Epistaxis / gingival bleeding',
    everyday: ['dry air', 'gum disease', 'blood thinners'],
  },
} satisfies Record<string, SymptomWords>
