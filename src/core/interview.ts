import type { Doubted } from './criterion'
import type { Questionnaire } from './questionnaire'
import type { RedFlag } from './red-flag'

/** What may be asked, and which answers must interrupt. */
export interface Interview {
  readonly questionnaire: Questionnaire
  readonly redFlags: readonly RedFlag[]
  /** The items on which "not sure" counts one level lower, never as no. */
  readonly urgentItems: Doubted
}
