/** What we say about one symptom. Sentences may use the tokens of `voice.ts`. */
export interface SymptomWords {
  /** The line a person ticks; sentence case, no full stop. */
  readonly label: string
  /** What it means, with how it looks on light and dark skin where it shows. */
  readonly help: string
  /** The clinical term, for the doctor's sheet. */
  readonly medical: string
  /** Common causes that are not autoimmune; each finishes "It can also come from …". */
  readonly everyday: readonly string[]
}
