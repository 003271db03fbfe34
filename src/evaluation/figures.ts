import { careLevels, type CareLevel } from '@/core/care-level'
import type { Case } from './case'
import type { Evaluation } from './evaluate'

export interface Measured {
  readonly given: Case
  readonly got: Evaluation
}

/** Of so many, how many. */
export interface Share {
  readonly of: number
  readonly are: number
}

/** What the cases of a file show about the check. */
export interface Figures {
  readonly phrases: Share
  /** Cases whose right condition is among the first so many shown. */
  readonly shown: readonly {
    readonly group: 'all' | 'real' | 'exam'
    readonly among: number
    readonly share: Share
  }[]
  /** Cases without an autoimmune illness that were shown any overlap called much. */
  readonly muchWithout: Share
  /** By what a nurse would advise, how often the check gave each care level. */
  readonly urgency: readonly {
    readonly nurse: CareLevel
    readonly of: number
    readonly check: Readonly<Record<CareLevel, number>>
  }[]
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({
  of: all.length,
  are: all.filter(is).length,
})

/** Counts what the cases show. */
export function figuresOf(measured: readonly Measured[]): Figures {
  const autoimmune = measured.filter(({ given }) => given.autoimmune)
  const groups = {
    all: autoimmune,
    real: autoimmune.filter(({ given }) => given.kind === 'real'),
    exam: autoimmune.filter(({ given }) => given.kind === 'exam'),
  }
  return {
    phrases: share(
      measured.flatMap(({ got }) => got.heard),
      ({ symptom }) => symptom !== null,
    ),
    shown: (['all', 'real', 'exam'] as const).flatMap((group) =>
      [8, 5, 3, 1].map((among) => ({
        group,
        among,
        share: share(groups[group], ({ given, got }) =>
          got.shown.slice(0, among).some((id) => given.accept?.includes(id)),
        ),
      })),
    ),
    muchWithout: share(
      measured.filter(({ given }) => given.autoimmune === false),
      ({ got }) => Object.values(got.overlap).includes('much'),
    ),
    urgency: careLevels.flatMap((nurse) => {
      const judged = measured.filter(({ given }) => given.urgency === nurse)
      if (judged.length === 0) return []
      const count = (level: CareLevel) => judged.filter(({ got }) => got.careLevel === level).length
      return {
        nurse,
        of: judged.length,
        check: Object.fromEntries(careLevels.map((level) => [level, count(level)])) as Record<
          CareLevel,
          number
        >,
      }
    }),
  }
}
