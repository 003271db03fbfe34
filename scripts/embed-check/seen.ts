/** A script on the page that is, or should be, the loader. */
export interface LoaderTag {
  readonly address: string
  /** The type it has on the page; a plug-in that holds a script back changes it. */
  readonly type: string
  /** The address stands in another attribute than `src`. */
  readonly held: boolean
  readonly integrity: string
  /** What its host answers to anyone; 0 where there is no answer. */
  readonly status: number
  /** Other sites may load it. */
  readonly shared: boolean
  /** It is what `integrity` says; true where nothing is said. */
  readonly whole: boolean
}

/** Something that the page's own policy refused. */
export interface Refusal {
  readonly directive: string
  readonly blocked: string
  readonly policy: string
}

/** A frame that holds the check, or should. */
export interface CheckFrame {
  readonly address: string
  readonly byLoader: boolean
  readonly sandbox?: readonly string[]
  readonly lazy: boolean
  /** What the browser shows: the check, the check that declines this page, or nothing of it. */
  readonly shows: 'check' | 'declined' | 'nothing'
  readonly height: number
  readonly contentHeight: number
  /** The headers with which the check arrived. */
  readonly headers: Readonly<Record<string, string>>
}

/** The way to the check for people without scripts, as the page has it without any. */
export interface FallbackLink {
  readonly address: string
  readonly status: number
  readonly newTab: boolean
}

/** All that was seen of a page, for judging. */
export interface Seen {
  readonly address: string
  /** Why the page did not open. */
  readonly closed?: string
  /** `self-check`, or `div` with its attribute, as often as they are there. */
  readonly elements: readonly ('self-check' | 'div')[]
  readonly lazyElements: number
  /** The snippet can be read on the page. */
  readonly asText: boolean
  /** A link that may be all that is left of a snippet. */
  readonly leftOver?: string
  readonly loaders: readonly LoaderTag[]
  readonly loaderRan: boolean
  /** Where the check comes from, as far as the page tells. */
  readonly home?: string
  readonly refusals: readonly Refusal[]
  readonly demandsTrustedTypes: boolean
  readonly isolated: boolean
  readonly frames: readonly CheckFrame[]
  /** For each check that answered, after how many milliseconds. */
  readonly answers: readonly number[]
  readonly focusInFrame: boolean
  readonly scrolled: number
  readonly link?: FallbackLink
  /** The clinic that the page names, and what its file says about this page. */
  readonly clinic?: { readonly slug: string; readonly status: number; readonly lists: boolean }
}

export type Verdict = 'works' | 'fails' | 'note'
/** One line of the report: what was looked at, how it is, and what to do about it. */
export interface Line {
  readonly about: string
  readonly verdict: Verdict
  readonly says: string
  readonly advice?: string
}
