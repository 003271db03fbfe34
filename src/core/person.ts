/** Who the check is for, as far as it was said; used to order and explain, never to hide. */
export interface Person {
  /** Age in years, from and to; undefined when not said. */
  readonly age?: readonly [number, number]
  readonly sex?: 'female' | 'male'
  /** Autoimmune conditions in parents, brothers, sisters or children. */
  readonly family: readonly string[]
  /** Conditions a clinician has already named. */
  readonly own: readonly string[]
  /** Conditions that are known to follow what the person told of, such as an infection or a birth. */
  readonly exposedTo: readonly string[]
  /** Situations that some conditions need: `postpartum`, `pregnant`, `cancer-immunotherapy`. */
  readonly situations: ReadonlySet<string>
  /** Situations the person said do not apply. */
  readonly notSituations: ReadonlySet<string>
}
