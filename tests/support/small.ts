import { says, unless } from '@/core/criterion'
import { journeyThrough, openItem } from '@/core/journey'
import { itemsOf, type Questionnaire } from '@/core/questionnaire'
import type { Answers } from '@/core/answers'

/** A questionnaire of six items, one of nearly every kind, made for tests. */
export const small: Questionnaire = {
  version: 3,
  sections: [
    {
      id: 'first',
      items: [
        {
          id: 'chest',
          kind: 'choices',
          urgent: true,
          waysOut: ['not-sure'],
          options: [{ id: 'pain' }, { id: 'cough' }],
        },
        {
          id: 'lines',
          kind: 'checklist',
          urgent: true,
          rows: [
            { id: 'spreading', enableWhen: says('chest', 'pain') },
            { id: 'blood', enableWhen: says('chest', 'cough') },
          ],
        },
      ],
    },
    {
      id: 'then',
      items: [
        {
          id: 'age',
          kind: 'choice',
          waysOut: ['prefer-not-to-say'],
          options: [{ id: 'child' }, { id: 'adult' }],
        },
        { id: 'ask-an-adult', kind: 'note', enableWhen: says('age', 'child') },
        {
          id: 'skin',
          kind: 'choices',
          waysOut: ['not-sure'],
          options: [
            { id: 'rash' },
            { id: 'itch' },
            { id: 'wrinkles', enableWhen: unless(says('age', 'child')) },
          ],
        },
        {
          id: 'course',
          kind: 'grid',
          rows: [
            { id: 'pain', enableWhen: says('chest', 'pain') },
            { id: 'rash', enableWhen: says('skin', 'rash') },
          ],
          columns: ['now', 'gone'],
        },
      ],
    },
  ],
}

const items = new Map(itemsOf(small).map((item) => [item.id, item]))

/** An item of the small questionnaire as a page gets it. */
export const asked = (id: string, ...offered: string[]) => ({ item: items.get(id)!, offered })

/** The item that someone with these answers is asked next, or the review. */
export const nextAsked = (given: Answers): string =>
  openItem(journeyThrough(small, given))?.item.id ?? 'review'

/** Everything answered, with a grown-up's rash and chest pain. */
export const complete: Answers = {
  chest: ['pain'],
  lines: ['spreading:no'],
  age: 'adult',
  skin: ['rash', 'wrinkles'],
  course: ['pain:gone', 'rash:now'],
}
