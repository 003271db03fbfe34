import {
  chosenFor,
  isKnown,
  NOT_SURE,
  SKIPPED,
  type Answers,
  type ItemId,
  type OptionId,
} from './answers'

/** A rule over answers, kept as data so that it can be tested, drawn and reviewed. */
export type Criterion =
  | { readonly kind: 'says'; readonly item: ItemId; readonly options: readonly OptionId[] }
  | { readonly kind: 'leaves'; readonly item: ItemId; readonly option: OptionId }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Criterion[] }
  | { readonly kind: 'unless'; readonly of: Criterion }

/** The person chose at least one of these options. */
export const says = (item: ItemId, ...options: OptionId[]): Criterion => ({
  kind: 'says',
  item,
  options,
})

/** The person answered the item, was sure, and left this option unticked. */
export const leaves = (item: ItemId, option: OptionId): Criterion => ({
  kind: 'leaves',
  item,
  option,
})

/** At least `count` of the parts hold. */
export const atLeast = (count: number, ...of: Criterion[]): Criterion => ({
  kind: 'at-least',
  count,
  of,
})
export const all = (...of: Criterion[]): Criterion => atLeast(of.length, ...of)
export const any = (...of: Criterion[]): Criterion => atLeast(1, ...of)

/** Holds unless the person said otherwise; silence lets it hold. */
export const unless = (of: Criterion): Criterion => ({ kind: 'unless', of })

/** Items whose unsure answers are read as "it may be so". */
export type Doubted = ReadonlySet<ItemId>
const nothing: Doubted = new Set()

/**
 * Whether a rule holds on what was said. An item without an answer never satisfies `says` or `leaves`.
 * For the items in `doubted`, "not sure" and "skip" count as said; a sure "no" still counts as no.
 */
export function holds(criterion: Criterion, answers: Answers, doubted: Doubted = nothing): boolean {
  switch (criterion.kind) {
    case 'says': {
      const chosen = chosenFor(criterion.item, answers)
      const mayBe = doubted.has(criterion.item)
      return criterion.options.some(
        (option) => chosen.includes(option) || (mayBe && isOpen(option, chosen)),
      )
    }
    case 'leaves': {
      const chosen = chosenFor(criterion.item, answers)
      return (
        isKnown(criterion.item, answers) &&
        !chosen.includes(criterion.option) &&
        !isOpen(criterion.option, chosen)
      )
    }
    case 'at-least': {
      const { count, of } = criterion
      let held = 0
      // No more parts are looked at than it takes to know.
      for (let at = 0; held < count && count - held <= of.length - at; at++)
        if (holds(of[at]!, answers, doubted)) held++
      return held >= count
    }
    case 'unless':
      return !holds(criterion.of, answers)
  }
}

/** True when the person was unsure about this option, or about the row it belongs to. */
function isOpen(option: OptionId, chosen: readonly OptionId[]): boolean {
  const [row, column] = option.split(':')
  const unsure =
    column === undefined ? [NOT_SURE, SKIPPED] : [`${row}:${NOT_SURE}`, `${row}:${SKIPPED}`]
  return unsure.some((way) => chosen.includes(way))
}

/** The items a criterion reads, each once. */
export function itemsRead(criterion: Criterion): ItemId[] {
  switch (criterion.kind) {
    case 'at-least':
      return [...new Set(criterion.of.flatMap(itemsRead))]
    case 'unless':
      return itemsRead(criterion.of)
    default:
      return [criterion.item]
  }
}

/** Every option a criterion names, with its item. */
export function optionsNamed(criterion: Criterion): [ItemId, OptionId][] {
  switch (criterion.kind) {
    case 'says':
      return criterion.options.map((option) => [criterion.item, option])
    case 'leaves':
      return [[criterion.item, criterion.option]]
    case 'at-least':
      return criterion.of.flatMap(optionsNamed)
    case 'unless':
      return optionsNamed(criterion.of)
  }
}
