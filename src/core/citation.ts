export type CitationId = string

/** A source that a claim rests on. */
export interface Citation {
  readonly id: CitationId
  readonly title: string
  readonly publisher?: string
  readonly year?: number
  readonly url?: string
  /** `read`: the text or its excerpt was read for this project; `from-memory`: believed to say so, not opened. */
  readonly checked: 'read' | 'from-memory'
  /** The address is the one stored when the text was read years ago; it may have moved. */
  readonly historical?: true
}

/** How a fact came to be here, strongest first. */
export type Evidence =
  /** A figure read in the named source. */
  | 'figure'
  /** Our band fits the frequency class that Orphanet gives. */
  | 'class'
  /** A source names it; the band is our estimate. */
  | 'named'
  /** A statement read in the named source. */
  | 'read'
  /** General knowledge, not yet checked against a source. */
  | 'from-memory'
