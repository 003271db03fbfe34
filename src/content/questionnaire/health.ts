import type { Item } from '@/core/questionnaire'
import { conditionOptions } from './family'
import { says, unless } from '@/core/criterion'
import { offered, options } from './option'

/** Some questions make no sense for a small child. */
const notSmallChild = unless(says('age', 'under-5', '5-9'))

export const health = [
  {
    id: 'own-conditions',
    kind: 'choices',
    searchable: true,
    waysOut: ['not-sure'],
    options: [
      ...conditionOptions,
      ...options(
        'diabetes-other',
        'underactive-thyroid-other',
        'low-white-cells',
        'no-spleen',
        'clot',
        'cancer',
        'heart-disease',
        'kidney-disease',
        'liver-disease',
        'lung-disease',
        'fibromyalgia',
      ),
    ],
  },
  {
    id: 'medicines',
    kind: 'choices',
    waysOut: ['not-sure'],
    options: options(
      'immune-calming',
      'steroids',
      'chemotherapy',
      'transplant-medicine',
      'cancer-immunotherapy',
      'blood-thinner',
      'blood-count-risk',
      'estrogen',
      'lupus-like',
      'statin',
    ),
  },
  {
    id: 'before',
    kind: 'choices',
    waysOut: ['not-sure'],
    options: [
      ...options('throat-infection', 'gut-infection'),
      offered('genital-infection', notSmallChild),
      ...options(
        'glandular-fever',
        'covid',
        'other-infection',
        'new-medicine',
        'strong-sun',
        'surgery-or-long-journey',
      ),
      offered('dust-or-solvents', notSmallChild),
    ],
  },
  {
    id: 'smoking',
    kind: 'choice',
    enableWhen: notSmallChild,
    waysOut: ['not-sure', 'prefer-not-to-say'],
    options: options('never', 'past', 'now'),
  },
] as const satisfies readonly Item[]
