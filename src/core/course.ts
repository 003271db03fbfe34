import { chosenFor, type Answers, type ItemId } from './answers'

/** The column a row of a grid was given; undefined when it was left out. */
export const columnOf = (grid: ItemId, row: string, answers: Answers): string | undefined =>
  chosenFor(grid, answers)
    .find((option) => option.startsWith(`${row}:`))
    ?.slice(row.length + 1)
