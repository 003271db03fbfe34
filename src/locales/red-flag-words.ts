/** What the full page of one warning sign says, besides what to do. */
export interface RedFlagWords {
  /** What was said: a short noun phrase, without a disease name; sentence case, no full stop. */
  readonly title: string
  /** Why it matters, in one or two short, calm sentences. */
  readonly reason: string
}
