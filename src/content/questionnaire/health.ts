import type { Item } from '@/core/questionnaire'
import { conditionOptions } from './family'
import { options } from './option'

export const health = [
    {
      id: 'own-conditions',
      kind: 'choices',
      searchable: true,
      wayOut: 'not-sure',
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
      wayOut: 'not-sure',
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
      wayOut: 'not-sure',
      options: options(
        'throat-infection',
        'gut-infection',
        'genital-infection',
        'glandular-fever',
        'covid',
        'other-infection',
        'new-medicine',
        'strong-sun',
        'surgery-or-long-journey',
        'dust-or-solvents',
      ),
    },
    { id: 'smoking', kind: 'choice', wayOut: 'prefer-not-to-say', options: options('never', 'past', 'now') },
] as const satisfies readonly Item[]
