import {
  NONE,
  NOT_SURE,
  SKIPPED,
  type Answer,
  type Answers,
  type ItemId,
  type OptionId,
} from './answers'
import type { SavedCheck } from './written-check'
import { itemsOf, offersOf, READ, type Item, type Questionnaire } from './questionnaire'

export { writeDown } from './written-check'

/** What could be read back, and what could not. */
export interface Restored {
  readonly given: Answers
  readonly seen: readonly string[]
  /** Items whose answer could not be read, or is no longer offered. */
  readonly lost: readonly ItemId[]
  /** `unreadable`: nothing could be used; `older`: written by another version of the questions. */
  readonly trouble?: 'unreadable' | 'older'
}

/** Reads a check back, keeping every answer that still makes sense and naming those that do not. */
export function readBack(questionnaire: Questionnaire, text: string): Restored {
  const saved = parsed(text)
  if (!saved) return { given: {}, seen: [], lost: [], trouble: 'unreadable' }
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))
  const given: Record<ItemId, Answer> = {}
  const lost: ItemId[] = []
  for (const [id, answer] of Object.entries(saved.given)) {
    const item = items.get(id)
    const kept = item && keptAnswer(item, answer)
    if (kept === undefined) lost.push(id)
    else given[id] = kept
    if (kept !== undefined && Array.isArray(answer) && kept.length < answer.length) lost.push(id)
  }
  const older = saved.version !== questionnaire.version
  return {
    given,
    seen: saved.seen.filter((key) => typeof key === 'string'),
    lost,
    ...(older ? { trouble: 'older' as const } : {}),
  }
}

function parsed(text: string): SavedCheck | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { schema, version, given, seen } = value as Record<string, unknown>
    const sound =
      schema === 1 &&
      typeof version === 'number' &&
      typeof given === 'object' &&
      given !== null &&
      !Array.isArray(given) &&
      Array.isArray(seen)
    return sound ? (value as SavedCheck) : undefined
  } catch {
    return undefined
  }
}

/** The ways of leaving an item open, or of denying all of it, that its page offers. */
function waysOutOf(item: Item): ReadonlySet<OptionId> {
  const ways = item.kind === 'choices' || item.kind === 'search' ? [NONE] : []
  return new Set([SKIPPED, ...ways, ...(item.waysOut ?? [])])
}

/** What may be said of each row of an item; undefined where it has no rows. */
const columnsOf = (item: Item): readonly OptionId[] | undefined =>
  item.kind === 'grid'
    ? [...item.columns, NOT_SURE, SKIPPED]
    : item.kind === 'checklist'
      ? ['yes', 'no', NOT_SURE, SKIPPED]
      : undefined

function keptAnswer(item: Item, answer: unknown): Answer | undefined {
  if (item.kind === 'note') return answer === READ ? READ : undefined
  const offers = new Set(offersOf(item).map((option) => option.id))
  const ways = waysOutOf(item)
  const columns = columnsOf(item)
  const known = (option: unknown): option is OptionId => {
    if (typeof option !== 'string') return false
    if (!columns) return ways.has(option) || offers.has(option)
    const [row, column, ...more] = option.split(':')
    return offers.has(row!) && columns.includes(column!) && more.length === 0
  }
  if (item.kind === 'choice') return known(answer) ? answer : undefined
  if (answer === SKIPPED) return columns ? undefined : SKIPPED
  if (!Array.isArray(answer)) return undefined
  const kept = answer.filter(known)
  return kept.length > 0 ? [...new Set(kept)] : undefined
}
