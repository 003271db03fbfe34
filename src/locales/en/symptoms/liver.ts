import type { SymptomWords } from '@/locales/symptom-words'

export const liver = {
  jaundice: {
    label: 'Yellow skin or yellow whites of the eyes',
    help: 'Look at the whites of the eyes in daylight; they show it best on any skin. Light skin may look yellow too. On brown or black skin, check the palms and gums as well.',
    medical: 'Jaundice',
    everyday: [
      'a virus in the liver (hepatitis)',
      'gallstones',
      'some medicines',
      'liver harm from alcohol',
      'a harmless family trait (Gilbert syndrome)',
    ],
  },
  'dark-urine': {
    label: 'Dark, tea-colored urine',
    help: 'It is brown like tea or cola, and not just deep yellow. With pale stools or yellow eyes, it can come from the liver or from blood cells breaking down.',
    medical: 'Dark urine',
    everyday: [
      'drinking too little',
      'some foods and medicines',
      'very hard exercise',
      'gallstones',
      'a virus in the liver (hepatitis)',
    ],
  },
} satisfies Record<string, SymptomWords>
