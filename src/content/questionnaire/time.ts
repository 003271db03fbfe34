import type { Option, Section } from '@/core/questionnaire'
import { symptoms } from '../symptoms'
import { ticked } from '../symptom-homes'
import { offered, options } from './option'

/** Every symptom that was ticked, a row each. */
const rows: readonly Option[] = symptoms.map(({ id }) => offered(id, ticked(id)))

export const time = {
  id: 'time',
  items: [
    {
      id: 'course',
      kind: 'grid',
      rows,
      columns: ['now', 'comes-and-goes', 'gone-this-week', 'gone'],
    },
    {
      id: 'onset',
      kind: 'grid',
      rows,
      columns: ['days', 'weeks', 'months', 'half-year', 'years', 'not-sure'],
    },
    {
      id: 'effect',
      kind: 'choice',
      waysOut: ['not-sure'],
      options: options('none', 'little', 'much', 'stopped'),
    },
  ],
} as const satisfies Section
