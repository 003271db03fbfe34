import type { Answers, ItemId } from './answers'
import { holds, itemsRead, type Criterion } from './criterion'

/** A symptom, or a piece of family history, told from answers. */
export interface Finding {
  readonly id: string
  readonly when: Criterion
  /** The box was there and left unticked, or the question was answered no. */
  readonly absentWhen: Criterion
}

export type Status = 'present' | 'absent' | 'unknown'

/** Present or absent only on what was said; silence stays unknown. */
export function statusOf(finding: Finding, answers: Answers): Status {
  if (holds(finding.when, answers)) return 'present'
  return holds(finding.absentWhen, answers) ? 'absent' : 'unknown'
}

/** The answered items a finding rests on, so that a page can lead back to them. */
export const restsOn = (finding: Finding, answers: Answers): ItemId[] =>
  itemsRead(finding.when).filter((item) => answers[item] !== undefined)
