import {
  chosenFor,
  NONE,
  NOT_SURE,
  PREFER_NOT,
  SKIPPED,
  type Answer,
  type Answers,
  type ItemId,
  type OptionId,
} from './answers'
import { holds } from './criterion'
import { itemsOf, offersOf, READ, type Item, type Questionnaire } from './questionnaire'

/** An item this person is asked, with the options or rows that are offered. */
export interface Asked {
  readonly item: Item
  readonly offered: readonly OptionId[]
}

export interface Journey {
  /** The items this person is asked, in order. */
  readonly asked: readonly Asked[]
  /** The answers that count: those to items that are asked, and to options that are offered. */
  readonly answers: Answers
}

const always: ReadonlySet<OptionId> = new Set([NONE, NOT_SURE, PREFER_NOT, SKIPPED, READ])

/** Walks the questionnaire once, asking each item whose rule holds on the answers before it. */
export function journeyThrough(questionnaire: Questionnaire, given: Answers): Journey {
  const asked: Asked[] = []
  const answers: Record<ItemId, Answer> = {}
  for (const item of itemsOf(questionnaire)) {
    if (item.enableWhen && !holds(item.enableWhen, answers)) continue
    const offered = offersOf(item)
      .filter((option) => !option.enableWhen || holds(option.enableWhen, answers))
      .map((option) => option.id)
    if (item.kind !== 'note' && offered.length === 0) continue
    asked.push({ item, offered })
    const counted = countedAnswer(offered, given[item.id])
    if (counted !== undefined) answers[item.id] = counted
  }
  return { asked, answers }
}

/** What is left of an answer once options that are no longer offered have gone. */
function countedAnswer(
  offered: readonly OptionId[],
  answer: Answer | undefined,
): Answer | undefined {
  if (answer === undefined) return undefined
  const counts = (option: OptionId) =>
    always.has(option) || offered.includes(option) || offered.includes(option.split(':')[0]!)
  if (typeof answer === 'string') return counts(answer) ? answer : undefined
  const kept = answer.filter(counts)
  return kept.length > 0 ? kept : undefined
}

/** True when nothing of the item is left to answer. A checklist or grid is open while a row is. */
export function isAnswered({ item, offered }: Asked, answers: Answers): boolean {
  const chosen = chosenFor(item.id, answers)
  if (item.kind !== 'checklist' && item.kind !== 'grid') return chosen.length > 0
  return offered.every((row) => chosen.some((option) => option.startsWith(`${row}:`)))
}

/** The first item still open; undefined once the journey is complete. */
export const openItem = (journey: Journey): Asked | undefined =>
  journey.asked.find((asked) => !isAnswered(asked, journey.answers))

/** A person may open any item up to and including the first open one. */
export function mayVisit(journey: Journey, id: ItemId): boolean {
  const at = journey.asked.findIndex((asked) => asked.item.id === id)
  return at >= 0 && journey.asked.slice(0, at).every((asked) => isAnswered(asked, journey.answers))
}

/** Items that were answered but are not asked any more, or whose answer lost some of its options. */
export const noLongerAsked = (journey: Journey, given: Answers): ItemId[] =>
  Object.keys(given).filter(
    (item) =>
      chosenFor(item, given).length > 0 && !journey.asked.some((asked) => asked.item.id === item),
  )
