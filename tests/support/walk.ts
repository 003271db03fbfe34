import { questionnaire } from '@/content/questionnaire'
import { NONE, type Answer, type Answers, type ItemId, type OptionId } from '@/core/answers'
import type { Criterion } from '@/core/criterion'
import { settled } from '@/core/draft'
import { journeyThrough, openItem, type Asked } from '@/core/journey'
import { itemsOf, offersOf, READ } from '@/core/questionnaire'

/** What someone would tick where they are asked, by item; ticks of a checklist or grid are `row:column`. */
export type Wishes = ReadonlyMap<ItemId, readonly OptionId[]>

const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))

/** The ticks that make a criterion hold, with those that make its items and options appear at all. */
export function wishesFor(
  criterion: Criterion,
  wishes = new Map<ItemId, OptionId[]>(),
): Map<ItemId, OptionId[]> {
  switch (criterion.kind) {
    case 'says': {
      const option = criterion.options[0]!
      const item = items.get(criterion.item)
      if (!item) throw new Error(`${criterion.item} is never asked`)
      wishes.set(item.id, [...new Set([...(wishes.get(item.id) ?? []), option])])
      if (item.enableWhen) wishesFor(item.enableWhen, wishes)
      const offer = offersOf(item).find(({ id }) => id === option || id === option.split(':')[0])
      if (offer?.enableWhen) wishesFor(offer.enableWhen, wishes)
      return wishes
    }
    case 'at-least':
      for (const part of criterion.of.slice(0, criterion.count)) wishesFor(part, wishes)
      return wishes
    default:
      return wishes
  }
}

/** The answer of someone with these wishes: what they wish for where it is offered, else none of these. */
function answerOf(asked: Asked, wishes: Wishes): Answer {
  const { item, offered } = asked
  const wished = (wishes.get(item.id) ?? []).filter(
    (option) =>
      offered.includes(option) ||
      offered.includes(option.split(':')[0]!) ||
      item.waysOut?.some((way) => way === option),
  )
  if (item.kind === 'note') return READ
  if (item.kind === 'choice') return wished[0] ?? otherwise[item.id] ?? offered[0]!
  if (item.kind === 'grid') {
    const column = item.id === 'course' ? 'now' : 'months'
    return offered.map(
      (row) => wished.find((option) => option.startsWith(`${row}:`)) ?? `${row}:${column}`,
    )
  }
  if (item.kind === 'checklist') {
    const yes = wished
      .filter((option) => option.endsWith(':yes'))
      .map((option) => option.slice(0, -4))
    return settled(asked, yes.length > 0 ? yes : [NONE])!
  }
  return wished.length > 0 ? wished : [NONE]
}

/** Someone who says as little as possible where they have no wish. */
const otherwise: Record<ItemId, OptionId> = {
  'for-whom': 'self',
  age: '30-39',
  sex: 'prefer-not-to-say',
  family: 'no',
  smoking: 'never',
}

/** Walks the whole questionnaire with these wishes, page by page, and returns what was said. */
export function walk(wishes: Wishes = new Map()): Answers {
  let given: Answers = {}
  for (let page = 0; page < 200; page++) {
    const open = openItem(journeyThrough(questionnaire, given))
    if (!open) return given
    given = { ...given, [open.item.id]: answerOf(open, wishes) }
  }
  throw new Error('the walk does not end')
}

/** Wishes from a plain object. */
export const wishing = (wishes: Record<ItemId, OptionId | readonly OptionId[]>): Wishes =>
  new Map(Object.entries(wishes).map(([item, option]) => [item, [option].flat()]))
