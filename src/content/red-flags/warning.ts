import type { UrgentLevel } from '@/core/care-level'
import type { SituationId } from '../situations'
import type { SymptomId } from '../symptoms'

/**
 * A warning sign as a clinician reads it. `anySymptom`, `symptomYes` and `symptomNo` are alternatives; all other parts must hold
 * together, with one of the alternatives where there is one. A symptom counts only while it is not over.
 */
export interface Warning {
  readonly id: string
  readonly careLevel: UrgentLevel
  /** Fires when one of these is ticked. */
  readonly anySymptom?: readonly SymptomId[]
  /** Fires when one of these is ticked and its follow-up line too. */
  readonly symptomYes?: readonly SymptomId[]
  /** Fires when one of these is ticked and its follow-up line was left unticked. */
  readonly symptomNo?: readonly SymptomId[]
  /** Every one ticked. */
  readonly all?: readonly SymptomId[]
  /** At least one ticked. */
  readonly any?: readonly SymptomId[]
  /** At least one more ticked, from a second list. */
  readonly plusAny?: readonly SymptomId[]
  /** At least so many of the list ticked. */
  readonly minAny?: readonly [number, readonly SymptomId[]]
  /** Every situation applies. */
  readonly situations?: readonly SituationId[]
  /** Or at least one of these ticked, in place of the situations. */
  readonly insteadAny?: readonly SymptomId[]
  /** At least one situation applies. */
  readonly anySituation?: readonly SituationId[]
  /** Lines to tick: fires only when one of them is ticked. */
  readonly asks?: readonly string[]
  readonly crisis?: boolean
}

/** How soon a symptom needs care, by its follow-up line. */
export interface SymptomUrgency {
  readonly symptom: SymptomId
  /** With the line ticked. */
  readonly ifYes: UrgentLevel
  /** With the line left unticked; absent when the symptom alone needs no hurry. */
  readonly ifNo?: UrgentLevel
}
