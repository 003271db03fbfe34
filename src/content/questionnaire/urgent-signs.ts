import { says } from '@/core/criterion'
import type { Section } from '@/core/questionnaire'
import { offered, options } from './option'

/** The signs of the first page that have a follow-up line of their own, asked on the very next page. */
export const followedUpFirst = [
  'chest-pain',
  'chest-pain-breathing',
  'coughing-blood',
  'fainting',
  'double-vision',
  'behavior-change',
  'purple-spots',
  'deep-swelling',
  'one-leg-swelling',
  'bloody-stool',
  'jaundice',
] as const

export const urgentSigns = {
  id: 'urgent-signs',
  items: [
    {
      id: 'urgent-signs',
      kind: 'choices',
      urgent: true,
      waysOut: ['not-sure'],
      options: options(
        'sudden-one-side',
        'thunderclap-headache',
        'confusion',
        'first-seizure',
        'behavior-change',
        'suicidal-thoughts',
        'vision-loss',
        'double-vision',
        'eye-pain-moving',
        'severe-breathlessness',
        'noisy-breathing',
        'chest-pain',
        'chest-pain-breathing',
        'coughing-blood',
        'fainting',
        'severe-belly-pain',
        'vomiting-blood-black-stool',
        'bloody-stool',
        'blood-in-urine',
        'saddle-numbness',
        'weakness-climbing',
        'cold-painful-limb',
        'one-leg-swelling',
        'fever-very-ill',
        'purple-spots',
        'deep-swelling',
        'jaundice',
      ),
      groups: [
        {
          id: 'head',
          options: [
            'sudden-one-side',
            'thunderclap-headache',
            'confusion',
            'first-seizure',
            'behavior-change',
            'suicidal-thoughts',
          ],
        },
        { id: 'eyes', options: ['vision-loss', 'double-vision', 'eye-pain-moving'] },
        {
          id: 'chest',
          options: [
            'severe-breathlessness',
            'noisy-breathing',
            'chest-pain',
            'chest-pain-breathing',
            'coughing-blood',
            'fainting',
          ],
        },
        {
          id: 'belly',
          options: [
            'severe-belly-pain',
            'vomiting-blood-black-stool',
            'bloody-stool',
            'blood-in-urine',
            'saddle-numbness',
          ],
        },
        { id: 'limbs', options: ['weakness-climbing', 'cold-painful-limb', 'one-leg-swelling'] },
        { id: 'skin', options: ['fever-very-ill', 'purple-spots', 'deep-swelling', 'jaundice'] },
      ],
    },
    {
      id: 'urgent-first',
      kind: 'checklist',
      urgent: true,
      beforeSameDay: true,
      rows: [
        ...followedUpFirst.map((symptom) => offered(symptom, says('urgent-signs', symptom))),
        offered('bloody-stool-streaks', says('urgent-signs', 'bloody-stool')),
      ],
    },
  ],
} as const satisfies Section
