import type { SymptomWords } from '@/locales/symptom-words'

export const liver = {
  jaundice: {
    label: 'Yellow skin or whites of the eyes',
    help: 'A yellow tint, easiest to see in the whites of the eyes.',
    medical: 'Jaundice',
    everyday: ['hepatitis viruses', 'gallstones', 'some medicines'],
  },
  'dark-urine': {
    label: 'Dark, tea-colored urine',
    help: 'Brown urine with pale stools or yellow eyes points to the liver or to blood-cell breakdown.',
    medical: 'Dark urine',
    everyday: ['dehydration', 'some foods and medicines'],
  },
} satisfies Record<string, SymptomWords>
