import { all, any, says, unless } from '@/core/criterion'
import type { Section } from '@/core/questionnaire'
import { offered, options } from './option'

const underSixteen = says('age', 'under-5', '5-9', '10-15')

/** Whom the question about pregnancy is asked; left open where sex or age were not said. */
export const mayBePregnant = all(
  unless(says('sex', 'male')),
  unless(says('age', 'under-5', '5-9', '60-69', '70-plus')),
)

/** What a person may say of where their family comes from. */
export const ancestries = [
  'native-american',
  'asian',
  'black',
  'hispanic',
  'middle-eastern',
  'pacific',
  'white',
  'other',
] as const

export const about = {
  id: 'about',
  items: [
    {
      id: 'for-whom',
      kind: 'choice',
      waysOut: ['not-sure'],
      options: options('self', 'child', 'other'),
    },
    {
      id: 'age',
      kind: 'choice',
      waysOut: ['not-sure', 'prefer-not-to-say'],
      options: options(
        'under-5',
        '5-9',
        '10-15',
        '16-29',
        '30-39',
        '40-49',
        '50-59',
        '60-69',
        '70-plus',
      ),
    },
    {
      id: 'ask-an-adult',
      kind: 'note',
      enableWhen: all(says('for-whom', 'self'), underSixteen),
    },
    {
      id: 'urgent-child',
      kind: 'checklist',
      urgent: true,
      enableWhen: any(
        underSixteen,
        all(
          says('for-whom', 'child', 'skipped'),
          says('age', 'not-sure', 'prefer-not-to-say', 'skipped'),
        ),
      ),
      rows: [
        ...options(
          'child-hard-to-wake',
          'child-breathing',
          'child-color',
          'child-seizure',
          'child-stiff-neck-spots',
          'child-green-vomit',
          'child-no-urine',
        ),
        offered('baby-fever', unless(says('age', '5-9', '10-15'))),
      ],
    },
    {
      id: 'sex',
      kind: 'choice',
      waysOut: ['not-sure', 'prefer-not-to-say'],
      options: options('female', 'male'),
    },
    {
      id: 'pregnancy',
      kind: 'choices',
      waysOut: ['not-sure', 'prefer-not-to-say'],
      enableWhen: mayBePregnant,
      options: options('pregnant', 'may-be-pregnant', 'gave-birth'),
    },
    {
      id: 'ancestry',
      kind: 'choices',
      waysOut: ['not-sure', 'prefer-not-to-say'],
      options: options(...ancestries),
    },
  ],
} as const satisfies Section
