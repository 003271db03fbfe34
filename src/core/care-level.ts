/** How soon to seek care, most urgent first. */
export const careLevels = ['emergency', 'same-day', 'days', 'routine', 'watch'] as const

export type CareLevel = (typeof careLevels)[number]

/** The levels that a red flag may carry. */
export type UrgentLevel = Extract<CareLevel, 'emergency' | 'same-day' | 'days'>

/** Sorts the most urgent first. */
export const byUrgency = (a: { careLevel: CareLevel }, b: { careLevel: CareLevel }): number =>
  careLevels.indexOf(a.careLevel) - careLevels.indexOf(b.careLevel)

/** One step less urgent, for what a person was not sure about; nothing below `days`. */
export const oneLower = (level: UrgentLevel): UrgentLevel | undefined =>
  level === 'emergency' ? 'same-day' : level === 'same-day' ? 'days' : undefined

/** What decides between booking a visit and keeping watch when no red flag is raised. */
export interface Course {
  /** How many symptoms are there now, or come and go, or were not said to be over. */
  readonly present: number
  /** At least one has lasted longer than four weeks, or nobody said how long. */
  readonly lasting: boolean
  /** It gets in the way of the day. */
  readonly disturbing: boolean
}

/** The care level of the whole check: the most urgent flag, else a visit for what lasts or disturbs, else keeping watch. */
export function careLevelOf(
  raised: readonly { careLevel: CareLevel }[],
  course: Course,
): CareLevel {
  const [first] = [...raised].sort(byUrgency)
  if (first) return first.careLevel
  return course.present > 0 && (course.lasting || course.disturbing) ? 'routine' : 'watch'
}
