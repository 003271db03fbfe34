import { all, any, says, unless, type Criterion } from '@/core/criterion'
import type { ChoicesItem, Option, Section } from '@/core/questionnaire'
import { symptoms as vocabulary } from '../symptoms'
import { offered, options } from './option'
import { symptomPages, type SymptomPage } from './symptom-pages'

const grown = unless(says('age', 'under-5', '5-9'))

/** Symptoms that only some bodies can have, and when they are offered. The search offers all. */
export const offeredWhen: Partial<Record<string, Criterion>> = {
  'testicle-pain': unless(says('sex', 'female')),
  'sexual-dysfunction': unless(says('age', 'under-5', '5-9', '10-15')),
  'vaginal-dryness': all(grown, unless(says('sex', 'male'))),
  'irregular-periods': all(grown, unless(says('sex', 'male'))),
  'heavy-periods': all(grown, unless(says('sex', 'male'))),
  'pregnancy-loss': all(grown, unless(says('sex', 'male'))),
  'slow-growth': any(says('for-whom', 'child'), says('age', 'under-5', '5-9', '10-15')),
}

/** The id of an urgent sign that happened earlier than the last seven days. */
export const earlierId = (symptom: string) => `${symptom}-before`

/** The id under which the search notes that a symptom is not there, because the person said so. */
export const deniedId = (symptom: string) => `${symptom}-not`

const pageItem = ({ id, symptoms, earlier, opensWith }: SymptomPage): ChoicesItem => ({
  id,
  kind: 'choices',
  waysOut: ['not-sure'],
  enableWhen: any(says('body-areas', id), says('first-symptoms', ...opensWith)),
  options: [
    ...symptoms.map((symptom): Option => {
      const enableWhen = offeredWhen[symptom]
      return enableWhen ? offered(symptom, enableWhen) : { id: symptom }
    }),
    ...earlier.map((symptom) => offered(earlierId(symptom), unless(says('urgent-signs', symptom)))),
  ],
  ...(earlier.length > 0 ? { groups: [{ id: 'earlier', options: earlier.map(earlierId) }] } : {}),
})

export const symptoms = {
  id: 'symptoms',
  items: [
    {
      id: 'first-symptoms',
      kind: 'choices',
      waysOut: ['not-sure'],
      options: options(
        'dizziness',
        'fatigue',
        'fever',
        'itchy-skin',
        'joint-pain',
        'rash',
        'weakness',
        'weight-change',
      ),
    },
    {
      id: 'weight-change',
      kind: 'choices',
      waysOut: ['not-sure'],
      enableWhen: says('first-symptoms', 'weight-change'),
      options: options('weight-loss', 'weight-gain'),
    },
    {
      id: 'body-areas',
      kind: 'choices',
      waysOut: ['not-sure'],
      options: options(...symptomPages.map(({ id }) => id)),
    },
    ...symptomPages.map(pageItem),
    {
      id: 'other-symptoms',
      kind: 'search',
      options: options(
        ...vocabulary.map(({ id }) => id),
        ...vocabulary.map(({ id }) => deniedId(id)),
      ),
    },
  ],
} as const satisfies Section
