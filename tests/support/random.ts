import fc from 'fast-check'
import {
  NONE,
  NOT_SURE,
  PREFER_NOT,
  SKIPPED,
  toggle,
  type Answer,
  type Answers,
  type OptionId,
} from '@/core/answers'
import { atLeast, leaves, says, unless, type Criterion } from '@/core/criterion'
import { settled, skipped } from '@/core/draft'
import type { Finding } from '@/core/finding'
import { journeyThrough, openItem, type Asked } from '@/core/journey'
import {
  itemsOf,
  offersOf,
  READ,
  type Item,
  type Option,
  type Questionnaire,
} from '@/core/questionnaire'
import type { RedFlag } from '@/core/red-flag'

/** Draws a whole number from 0 up to, and not including, `below`. */
export type Lot = (below: number) => number

/** Lots that fast-check draws, repeats from a seed, and makes simpler when a law breaks. */
export const lots: fc.Arbitrary<Lot> = fc.gen().map(
  (draw): Lot =>
    (below) =>
      draw(fc.nat, { max: Math.max(0, below - 1) }),
)

/** Lots that are the same for the same seed; quicker, for long walks. */
export function seeded(seed: number): Lot {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export const oneOf = <T>(lot: Lot, list: readonly T[]): T => list[lot(list.length)]!
/** True once in so many times. */
export const once = (lot: Lot, inTimes: number): boolean => lot(inTimes) === inTimes - 1

export function shuffled<T>(lot: Lot, list: readonly T[]): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(lot(rest.length), 1)[0]!)
}

/** A questionnaire with the rules that read it. */
export interface World {
  readonly questionnaire: Questionnaire
  readonly redFlags: readonly RedFlag[]
  readonly urgent: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/** Everything that can be said to an item. */
export function sayable(item: Item): OptionId[] {
  const offers = offersOf(item).map(({ id }) => id)
  const columns =
    item.kind === 'grid'
      ? item.columns
      : item.kind === 'checklist'
        ? ['yes', 'no', NOT_SURE]
        : undefined
  if (item.kind === 'note') return [READ]
  if (!columns) return [...offers, NONE, NOT_SURE, PREFER_NOT, SKIPPED]
  return offers.flatMap((row) => [...columns, SKIPPED].map((column) => `${row}:${column}`))
}

/** A rule over these items, of any of the five kinds. */
function randomRule(lot: Lot, items: readonly Item[], depth = 2): Criterion {
  const item = oneOf(lot, items)
  const kind = lot(depth > 0 ? 5 : 3)
  if (kind < 2) return says(item.id, oneOf(lot, sayable(item)), oneOf(lot, sayable(item)))
  if (kind === 2) return leaves(item.id, oneOf(lot, sayable(item)))
  if (kind === 3) return unless(randomRule(lot, items, depth - 1))
  const parts = [0, 1, 2].map(() => randomRule(lot, items, depth - 1))
  return atLeast(1 + lot(3), ...parts)
}

const kinds = ['choice', 'choices', 'checklist', 'grid', 'search', 'note'] as const

function randomItem(lot: Lot, id: string, earlier: readonly Item[]): Item {
  const gate = () =>
    earlier.length > 0 && once(lot, 3) ? { enableWhen: randomRule(lot, earlier) } : {}
  const offers: Option[] = ['a', 'b', 'c', 'd']
    .slice(0, 1 + lot(4))
    .map((option) => ({ id: option, ...gate() }))
  const waysOut = oneOf(lot, [[NOT_SURE], [PREFER_NOT], []] as const)
  const base = { id, ...gate(), urgent: once(lot, 2), waysOut }
  const kind = oneOf(lot, kinds)
  if (kind === 'note') return { ...base, kind }
  if (kind === 'checklist') return { ...base, kind, rows: offers }
  if (kind === 'grid') return { ...base, kind, rows: offers, columns: ['now', 'gone'] }
  return { ...base, kind, options: offers }
}

/** A questionnaire of two to seven items of any kind, gated by what comes before, with rules that read it. */
export function randomWorld(lot: Lot): World {
  const items: Item[] = []
  for (let at = 2 + lot(6); at > 0; at--) items.push(randomItem(lot, `item-${items.length}`, items))
  const half = lot(items.length)
  const box = items.filter((item) => item.kind === 'choices' || item.kind === 'choice')
  return {
    questionnaire: {
      version: 1,
      sections: [
        { id: 'first', items: items.slice(0, half) },
        { id: 'second', items: items.slice(half) },
      ],
    },
    redFlags: [0, 1, 2, 3].map((at) => ({
      id: `flag-${at}`,
      careLevel: oneOf(lot, ['emergency', 'same-day', 'days'] as const),
      when: randomRule(lot, items),
    })),
    urgent: new Set(items.filter(({ urgent }) => urgent).map(({ id }) => id)),
    findings: box.flatMap((item) =>
      offersOf(item).map(({ id }) => ({
        id: `${item.id} ${id}`,
        when: says(item.id, id),
        absentWhen: leaves(item.id, id),
      })),
    ),
  }
}

/** Any answer that the page of an item lets a person give: ticks, none of these, not sure, or past it. */
export function randomAnswer(lot: Lot, asked: Asked): Answer {
  const { item, offered } = asked
  if (item.kind === 'note') return READ
  if (once(lot, 8)) return skipped(asked)
  const wayOut = item.waysOut ?? []
  if (item.kind === 'choice') return settled(asked, [oneOf(lot, [...offered, ...wayOut])])!
  if (item.kind === 'grid') {
    const rows = offered.filter(() => !once(lot, 6))
    return (
      settled(
        asked,
        rows.map((row) => `${row}:${oneOf(lot, item.columns)}`),
      ) ?? skipped(asked)
    )
  }
  const boxes = [...offered, ...offered, NONE, ...(item.kind === 'checklist' ? [NOT_SURE] : wayOut)]
  let ticks: readonly OptionId[] | undefined
  for (let left = 1 + lot(4); left > 0; left--) ticks = toggle(ticks, oneOf(lot, boxes))
  return settled(asked, ticks ?? []) ?? skipped(asked)
}

/** Answers every open item until the review; the pages are counted. */
export function randomWalk(lot: Lot, questionnaire: Questionnaire, from: Answers = {}) {
  let given = from
  for (let pages = 0; pages <= itemsOf(questionnaire).length; pages++) {
    const open = openItem(journeyThrough(questionnaire, given))
    if (!open) return { given, pages }
    given = { ...given, [open.item.id]: randomAnswer(lot, open) }
  }
  throw new Error('the walk does not end')
}

/** Answers to any items at all, asked or not, with options that may not be offered. */
export const strayAnswers = (lot: Lot, questionnaire: Questionnaire, oneIn = 2): Answers =>
  Object.fromEntries(
    itemsOf(questionnaire)
      .filter(() => once(lot, oneIn))
      .map((item) => [
        item.id,
        randomAnswer(lot, { item, offered: offersOf(item).map(({ id }) => id) }),
      ]),
  )
