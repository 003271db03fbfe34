import type { Answers } from './answers'
import { byUrgency, oneLower, type UrgentLevel } from './care-level'
import { holds, optionsNamed, type Criterion, type Doubted } from './criterion'

/** Answers that need care before anything else. */
export interface RedFlag {
  readonly id: string
  readonly careLevel: UrgentLevel
  readonly when: Criterion
  /** The one symptom whose follow-up this flag is; a warning that names the symptom as well speaks for it. */
  readonly symptom?: string
  /** A crisis is met with warm words and people to talk to, not with more questions. */
  readonly crisis?: boolean
}

/** A red flag that these answers raise. */
export interface Raised<F extends RedFlag = RedFlag> {
  readonly flag: F
  /** One level lower than the flag's own where the person was not sure. */
  readonly careLevel: UrgentLevel
  readonly sure: boolean
}

/**
 * The red flags these answers raise, most urgent first.
 * `urgent` names the items on which "not sure" counts one level lower, never as no.
 */
export function raisedBy<F extends RedFlag>(
  answers: Answers,
  redFlags: readonly F[],
  urgent: Doubted,
): Raised<F>[] {
  const raised = redFlags.flatMap((flag): Raised<F>[] => {
    if (holds(flag.when, answers)) return [{ flag, careLevel: flag.careLevel, sure: true }]
    const lower = oneLower(flag.careLevel)
    return lower && holds(flag.when, answers, urgent)
      ? [{ flag, careLevel: lower, sure: false }]
      : []
  })
  return raised.sort(byUrgency)
}

/** A name for one raising of a flag: seen once unsure, it speaks again when it becomes sure. */
export const keyOf = ({ flag, sure }: Raised): string => (sure ? flag.id : `${flag.id}?`)

/** Levels that stop the questionnaire; the others speak on the result. */
export const interrupts = ({ careLevel }: Raised): boolean => careLevel !== 'days'

/** The raised flags without those of a single symptom that a warning at least as urgent already names. */
export function withoutRepeats<F extends RedFlag>(raised: readonly Raised<F>[]): Raised<F>[] {
  const names = ({ flag }: Raised<F>, symptom: string) =>
    flag.symptom === undefined && optionsNamed(flag.when).some(([, option]) => option === symptom)
  return raised.filter(
    (one) =>
      one.flag.symptom === undefined ||
      !raised.some(
        (other) => byUrgency(other, one) <= 0 && other.sure && names(other, one.flag.symptom!),
      ),
  )
}
