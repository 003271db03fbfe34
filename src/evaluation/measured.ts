import type { Figures } from './figures'
import data from './measured.json'

/** The figures from the published and exam cases, as `npm run -s evaluate -- CASES.jsonl --figures` wrote them. */
export const measured = data as {
  /** The day, as yyyy-mm-dd. */
  readonly on: string
  readonly cases: number
  readonly figures: Figures
}
