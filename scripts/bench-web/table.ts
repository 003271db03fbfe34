import { measures, median, type Measure, type Round } from './measures.ts'

/** One round: both apps, one after the other, so that a slow moment of the machine meets both. */
export interface Pair {
  readonly ours: Round
  readonly floor: Round
}

const spread = (values: readonly number[], digits: number) => {
  const shown = (value: number) => value.toFixed(digits)
  const [low, high] = [Math.min(...values), Math.max(...values)].map(shown)
  const middle = shown(median(values))
  return low === high ? middle : `${middle} [${low}–${high}]`
}

function row({ name, digits, of, atMost, timesFloor }: Measure, pairs: readonly Pair[]): string {
  const ours = pairs.map((pair) => of(pair.ours))
  const floor = pairs.map((pair) => of(pair.floor))
  // Taken round by round: what slows both down leaves a ratio as it is.
  const ratios = ours.map((value, at) => value / floor[at]!).filter(Number.isFinite)
  const judged = timesFloor === undefined ? median(ours) : median(ratios)
  const wanted = timesFloor === undefined ? `${atMost}` : `× ${timesFloor}`
  // As it is printed: a table must not say that 52.0 is more than 52.
  const isReached =
    Number(judged.toFixed(timesFloor === undefined ? digits : 2)) <= (timesFloor ?? atMost!)
  return [
    name,
    spread(ours, digits),
    spread(floor, digits),
    ratios.length > 0 ? `× ${spread(ratios, 2)}` : '',
    `${wanted}${isReached ? '' : ': **not reached**'}`,
  ].join(' | ')
}

/** All that was measured, as a table: the median, and the least and the most in brackets. */
export const table = (pairs: readonly Pair[]): string =>
  [
    'measure | ours | floor | ours to floor | wanted at most',
    '--- | --: | --: | --: | ---',
    ...measures.map((measure) => row(measure, pairs)),
  ]
    .map((line) => `| ${line} |`)
    .join('\n')
