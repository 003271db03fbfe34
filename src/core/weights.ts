/** The settings of the sum behind an overlap. */
export interface Weights {
  /** Which part of its everyday share a symptom counts elsewhere. */
  readonly everyday: number
  /** The least share of people elsewhere who tell of any symptom. */
  readonly elsewhere: number
  /** How much the rarity of a condition counts. */
  readonly rarity: number
  /** The most that the time course adds or takes. */
  readonly time: number
}

/** What was chosen by cross-validation on cases; `scripts/cross-validate.ts` repeats it. */
export const chosenWeights: Weights = { everyday: 0.25, elsewhere: 0.02, rarity: 1, time: 0.25 }
