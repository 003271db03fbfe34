import {
  chosenFor,
  NONE,
  NOT_SURE,
  SKIPPED,
  type Answer,
  type Answers,
  type OptionId,
} from './answers'
import type { Asked } from './journey'

/**
 * What a page shows of an answer, before Continue. Rows that a checklist stores as yes, no or not sure are shown as ticks;
 * everything else is shown as it was said. A row that was never offered before leaves the page without "none".
 */
export function draftOf({ item, offered }: Asked, answers: Answers): readonly OptionId[] {
  const chosen = chosenFor(item.id, answers).filter((option) => !isSkipped(option))
  if (item.kind !== 'checklist') return chosen
  const said = (column: string) => offered.filter((row) => chosen.includes(`${row}:${column}`))
  const ticked = said('yes')
  if (said('no').length === offered.length) return [NONE]
  return said(NOT_SURE).length > 0 ? [...ticked, NOT_SURE] : ticked
}

/** The answer that Continue stores; undefined when nothing was chosen. */
export function settled({ item, offered }: Asked, draft: readonly OptionId[]): Answer | undefined {
  if (draft.length === 0) return undefined
  if (item.kind === 'choice' || item.kind === 'note') return draft[0]
  if (item.kind === 'grid')
    return offered.map(
      (row) => draft.find((option) => option.startsWith(`${row}:`)) ?? `${row}:${SKIPPED}`,
    )
  if (item.kind !== 'checklist') return draft
  const otherwise = draft.includes(NOT_SURE) ? NOT_SURE : 'no'
  return offered.map((row) => `${row}:${draft.includes(row) ? 'yes' : otherwise}`)
}

/** The answer of someone who goes past the item. */
export const skipped = ({ item, offered }: Asked): Answer =>
  item.kind === 'grid' || item.kind === 'checklist'
    ? offered.map((row) => `${row}:${SKIPPED}`)
    : SKIPPED

const isSkipped = (option: OptionId) => option === SKIPPED || option.endsWith(`:${SKIPPED}`)
