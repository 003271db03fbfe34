import type { CareLevel } from '@/core/care-level'
import type { Frequency, TreatmentKind } from '@/core/condition'
import type { Overlap } from '@/core/match'

/** What we say about one question. Sentences may use the tokens of `voice.ts`. */
export interface ItemWords {
  /** The question, which is the page's heading and title. */
  readonly question: string
  /** One short sentence under the question, without a full stop. */
  readonly hint?: string
  /** "What does this mean?" */
  readonly meaning: string
  /** "Why do we ask?" */
  readonly why: string
  /** The row's name on the review and the sheet. */
  readonly short: string
  /** What to do when Continue is pressed without an answer; begins with "Select". */
  readonly missing: string
  /** Labels of options that are neither symptoms nor conditions. */
  readonly options?: Readonly<Record<string, string>>
  /** A short explanation beside an option. */
  readonly notes?: Readonly<Record<string, string>>
  /** Headings of groups of options. */
  readonly groups?: Readonly<Record<string, string>>
  /** Labels of a grid's columns. */
  readonly columns?: Readonly<Record<string, string>>
  /** The label of "none of these", which restates the question. */
  readonly none?: string
}

/** What to do at one care level. */
export interface CareLevelWords {
  /** The one action, as a heading. */
  readonly action: string
  /** The level in a word or two, told by the shape and the colour as well. */
  readonly name: string
  readonly explain: string
}

/** The words that the whole app needs. */
export interface Words {
  readonly items: Readonly<Record<string, ItemWords>>
  readonly sections: Readonly<Record<string, string>>
  readonly careLevels: Readonly<Record<CareLevel, CareLevelWords>>
  readonly overlaps: Readonly<Record<Overlap, string>>
  readonly frequencies: Readonly<Record<Frequency, string>>
  readonly treatmentKinds: Readonly<Record<TreatmentKind, { name: string; explain: string }>>
  readonly bodySystems: Readonly<Record<string, string>>
}
