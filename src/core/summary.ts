import { chosenFor, SKIPPED, type Answers, type ItemId, type OptionId } from './answers'
import type { Asked, Journey } from './journey'
import type { Questionnaire } from './questionnaire'

/** One item of the check, as it is shown on the review, the printed sheet and in a text. */
export interface SummaryRow {
  readonly item: ItemId
  /** The options that were chosen; empty when the item was skipped. */
  readonly chosen: readonly OptionId[]
  /** Grid rows with the column each was given. */
  readonly rows: readonly { readonly row: OptionId; readonly column: OptionId }[]
}

export interface SummarySection {
  readonly id: string
  readonly rows: readonly SummaryRow[]
}

/** Everything that was asked and answered, section by section; items that do not apply are left out. */
export const summaryOf = (questionnaire: Questionnaire, journey: Journey): SummarySection[] =>
  questionnaire.sections
    .map(({ id, items }) => ({
      id,
      rows: journey.asked
        .filter(({ item }) => item.kind !== 'note' && items.some((other) => other.id === item.id))
        .map((asked) => rowOf(asked, journey.answers)),
    }))
    .filter((section) => section.rows.length > 0)

function rowOf({ item, offered }: Asked, answers: Answers): SummaryRow {
  const chosen = chosenFor(item.id, answers).filter((option) => option !== SKIPPED)
  if (item.kind !== 'grid' && item.kind !== 'checklist') return { item: item.id, chosen, rows: [] }
  const pairs = offered.flatMap((row) => {
    const column = chosen.find((option) => option.startsWith(`${row}:`))?.slice(row.length + 1)
    return column && column !== SKIPPED ? [{ row, column }] : []
  })
  return { item: item.id, chosen: [], rows: pairs }
}
