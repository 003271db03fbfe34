import type { Load, Walk } from './visit.ts'

/** One app in one round. */
export interface Round {
  readonly load: Load
  readonly walk: Walk
}

/** Something that is measured, and what is wanted: at most so much, or so many times what the floor takes. */
export interface Measure {
  readonly name: string
  readonly digits: number
  readonly of: (round: Round) => number
  readonly atMost?: number
  readonly timesFloor?: number
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const kilo = 1e3
const mega = 1e6

export const measures: readonly Measure[] = [
  {
    name: 'transfer until the first answer (kB)',
    digits: 1,
    of: ({ walk }) => walk.bytesUntilSaid / kilo,
    atMost: 14,
  },
  {
    name: 'transfer at rest (kB)',
    digits: 1,
    of: ({ load }) => load.bytes / kilo,
    atMost: 52,
  },
  {
    name: 'scripts in it (kB)',
    digits: 1,
    of: ({ load }) => load.scriptBytes / kilo,
    atMost: 45,
  },
  { name: 'requests at rest', digits: 0, of: ({ load }) => load.requests, atMost: 6 },
  {
    name: 'first paint (ms)',
    digits: 0,
    of: ({ load }) => load.firstPaint,
    timesFloor: 1.15,
  },
  {
    name: 'largest paint (ms)',
    digits: 0,
    of: ({ load }) => load.largestPaint,
    timesFloor: 1.15,
  },
  { name: 'blocking time (ms)', digits: 0, of: ({ load }) => load.blocked, atMost: 250 },
  {
    name: 'first answer in the state (ms)',
    digits: 0,
    of: ({ walk }) => walk.firstSaid,
    timesFloor: 1.25,
  },
  { name: 'extra clicks for it', digits: 0, of: ({ walk }) => walk.extraClicks, atMost: 0 },
  {
    name: 'second question painted (ms)',
    digits: 0,
    of: ({ walk }) => walk.secondShown,
    timesFloor: 1.6,
  },
  {
    name: 'a step, median (ms)',
    digits: 0,
    of: ({ walk }) => median(walk.steps.map(({ took }) => took)),
    timesFloor: 1.2,
  },
  {
    name: 'work of the page a step, median (ms)',
    digits: 0,
    of: ({ walk }) => median(walk.steps.map(({ work }) => work)),
    timesFloor: 1.35,
  },
  {
    name: 'slowest interaction, INP (ms)',
    digits: 0,
    of: ({ walk }) => walk.slowest,
    atMost: 120,
  },
  {
    name: 'result after the last Continue (ms)',
    digits: 0,
    of: ({ walk }) => walk.result,
    timesFloor: 0.5,
  },
  {
    name: 'memory after the walk (MB)',
    digits: 1,
    of: ({ walk }) => walk.heap / mega,
    timesFloor: 3,
  },
  {
    name: 'layout shift, load and walk',
    digits: 3,
    of: ({ load, walk }) => Math.max(load.shift, walk.shift),
    atMost: 0,
  },
]
