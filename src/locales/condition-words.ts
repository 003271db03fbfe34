import type { TreatmentKind } from '@/core/condition'

/** Everything we say about one condition but its names and its one line. Loaded when its page is opened. */
export interface ConditionWords {
  /** What happens in the body and what people tend to notice, in two or three short paragraphs. */
  readonly about: readonly string[]
  /** Who gets it, statement by statement; where each comes from stands in the condition's `basis`. */
  readonly who: {
    readonly rarity: string
    readonly sex: string
    readonly age: string
    readonly ancestry: string
    readonly family: string
  }
  /** How doctors check: usual steps and tests, one sentence each. */
  readonly checks: readonly string[]
  /** What each kind of treatment can look like here. No dose, no advice to take or stop anything. */
  readonly treatments: Partial<Readonly<Record<TreatmentKind, string>>>
  /** When to seek help without waiting, for someone who has or may have this condition. */
  readonly urgent: readonly string[]
  /** More common or everyday things that can feel the same. */
  readonly lookAlikes: readonly string[]
  /** Questions worth taking to a doctor. */
  readonly questions: readonly string[]
}
