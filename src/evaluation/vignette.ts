import type { CareLevel } from '@/core/care-level'
import type { Overlap } from '@/core/match'
import type { Case } from './case'
import type { Evaluation } from './evaluate'

/** A made-up person, and what a careful clinician would expect of the check. */
export interface Vignette extends Case {
  /** Who it is and what happens, in plain words. */
  readonly story: string
  readonly expect: {
    /** Any of these will do. */
    readonly careLevel: readonly CareLevel[]
    /** Conditions that must be among those shown. */
    readonly shows?: readonly string[]
    readonly overlap?: Readonly<Record<string, readonly Overlap[]>>
    /** Conditions that must not be shown. */
    readonly never?: readonly string[]
    /** No condition may overlap much. */
    readonly noMuch?: boolean
    /** Why a clinician expects this. */
    readonly why: string
  }
}

/** Where the check departs from what is expected; empty when it does not. */
export interface Departure {
  readonly what: 'careLevel' | 'shows' | 'overlap' | 'never' | 'noMuch'
  /** The condition it is about, where it is about one. */
  readonly condition?: string
  readonly got: string
}

/** Holds what the check made of a vignette against what is expected. */
export function departuresOf({ expect }: Vignette, got: Evaluation): Departure[] {
  const departures: Departure[] = []
  if (!expect.careLevel.includes(got.careLevel))
    departures.push({ what: 'careLevel', got: got.careLevel })
  for (const condition of expect.shows ?? [])
    if (!got.shown.includes(condition)) departures.push({ what: 'shows', condition, got: 'none' })
  for (const [condition, sizes] of Object.entries(expect.overlap ?? {})) {
    const size = got.overlap[condition]
    if (!size || !sizes.includes(size))
      departures.push({ what: 'overlap', condition, got: size ?? 'none' })
  }
  for (const condition of expect.never ?? [])
    if (got.shown.includes(condition))
      departures.push({ what: 'never', condition, got: got.overlap[condition]! })
  if (expect.noMuch)
    for (const [condition, size] of Object.entries(got.overlap))
      if (size === 'much') departures.push({ what: 'noMuch', condition, got: size })
  return departures
}
