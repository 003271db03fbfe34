import type { Answers } from './answers'
import type { Questionnaire } from './questionnaire'

/** A check as it is written down, in this tab or on this device. */
export interface SavedCheck {
  readonly schema: 1
  /** The questionnaire's version when it was written. */
  readonly version: number
  readonly given: Answers
  readonly seen: readonly string[]
}

/** Writes a check down as text. */
export const writeDown = (
  questionnaire: Questionnaire,
  given: Answers,
  seen: readonly string[],
): string =>
  JSON.stringify({ schema: 1, version: questionnaire.version, given, seen } satisfies SavedCheck)
