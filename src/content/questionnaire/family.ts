import { says } from '@/core/criterion'
import type { Item } from '@/core/questionnaire'
import { conditionIds } from '../condition-ids'
import { options } from './option'

/** Conditions people most often name for a relative or themselves; shown before the search. */
const oftenNamed = [
  'hashimoto-thyroiditis',
  'graves-disease',
  'rheumatoid-arthritis',
  'psoriasis',
  'type-1-diabetes',
  'celiac-disease',
  'systemic-lupus-erythematosus',
  'multiple-sclerosis',
  'crohns-disease',
  'ulcerative-colitis',
  'sjogren-disease',
  'vitiligo',
] as const

/** Every condition as an option, the often named ones first. */
export const conditionOptions = options(
  ...oftenNamed,
  ...conditionIds.filter((id) => !(oftenNamed as readonly string[]).includes(id)),
)

export const family = [
  { id: 'family', kind: 'choice', waysOut: ['not-sure'], options: options('yes', 'no', 'adopted') },
  {
    id: 'family-which',
    kind: 'choices',
    searchable: true,
    waysOut: ['not-sure'],
    enableWhen: says('family', 'yes'),
    options: [...conditionOptions, ...options('other-autoimmune')],
  },
] as const satisfies readonly Item[]
