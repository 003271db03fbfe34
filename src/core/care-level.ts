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
