import { questionnaire } from '@/content/questionnaire'
import type { Answers, ItemId, OptionId } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import { walk, wishing } from './walk'

type Plain = Record<ItemId, OptionId | readonly OptionId[]>

/** Everything someone with these wishes says. */
export const allOf = (wishes: Plain = {}): Answers => walk(wishing(wishes))

/** What someone with these wishes has said when they come to an item. */
export function before(item: ItemId, wishes: Plain = {}): Answers {
  const given = allOf(wishes)
  const { asked } = journeyThrough(questionnaire, given)
  const at = asked.findIndex((one) => one.item.id === item)
  if (at < 0) throw new Error(`${item} is not asked of someone who says this`)
  return Object.fromEntries(asked.slice(0, at).map(({ item: { id } }) => [id, given[id]!]))
}
