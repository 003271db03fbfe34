import type { Line, Verdict } from './seen.ts'
import { words } from './words.ts'

const marks: Record<Verdict, string> = { works: 'ok  ', fails: 'FAIL', note: 'note' }

/** The report as text: one line for each thing, and below a fault what to do about it. */
export function report(lines: readonly Line[]): string {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length
  return [
    ...lines.map(
      ({ about, verdict, says, advice }) =>
        `${marks[verdict]}  ${about.padEnd(13)}  ${says}${advice ? ` -> ${advice}` : ''}`,
    ),
    words.sum(count('works'), count('note'), count('fails')),
  ].join('\n')
}
