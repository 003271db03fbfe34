export type ItemId = string
export type OptionId = string

/** What a person said to one item: one option, or several. A grid's options are `row:column`. */
export type Answer = OptionId | readonly OptionId[]

/** Everything a person said, by item. An item without an entry was never answered. */
export type Answers = Readonly<Record<ItemId, Answer>>

/** "I'm not sure", said by the person. */
export const NOT_SURE = 'not-sure'
/** "None of these", said by the person; stands alone. */
export const NONE = 'none-of-these'
/** The person went past the item. */
export const SKIPPED = 'skipped'
/** The person would rather not say. */
export const PREFER_NOT = 'prefer-not-to-say'

/** The options a person chose for an item; empty when it was never answered. */
export const chosenFor = (item: ItemId, answers: Answers): readonly OptionId[] => {
  const answer = answers[item]
  return answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer
}

/** Answers that leave it open what holds for the options left unticked. */
const openEnded: ReadonlySet<OptionId> = new Set([NOT_SURE, SKIPPED, PREFER_NOT])

/** True when the person answered and left open what holds: unsure, skipped, or would rather not say. */
export const leftOpen = (item: ItemId, answers: Answers): boolean =>
  chosenFor(item, answers).some((option) => openEnded.has(option))

/** True when the person answered and did not leave it open. */
export const isKnown = (item: ItemId, answers: Answers): boolean =>
  answers[item] !== undefined && !leftOpen(item, answers)

/** Options that cannot stand beside any other. */
export const isExclusive = (option: OptionId): boolean => option === NONE || option === PREFER_NOT

/** Ticks or unticks one of several options. An exclusive option stands alone; no tick at all is no answer. */
export function toggle(
  chosen: readonly OptionId[] = [],
  option: OptionId,
): readonly OptionId[] | undefined {
  const kept = isExclusive(option) ? [] : chosen.filter((other) => !isExclusive(other))
  const next = chosen.includes(option)
    ? chosen.filter((other) => other !== option)
    : [...kept.filter((other) => other !== SKIPPED), option]
  return next.length > 0 ? next : undefined
}
