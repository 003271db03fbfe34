import type { ItemId, OptionId } from './answers'
import type { Criterion } from './criterion'

/** An option or a row; with a rule, it is offered only when the rule holds. */
export interface Option {
  readonly id: OptionId
  readonly enableWhen?: Criterion
}

/** How a person may leave an item open. Every item can be skipped as well. */
export type WayOut = 'not-sure' | 'prefer-not-to-say'

interface ItemBase {
  readonly id: ItemId
  /** Asked only when this holds; always asked when absent. */
  readonly enableWhen?: Criterion
  /** "Not sure" on an urgent item counts one level lower, never as no. */
  readonly urgent?: boolean
  /** How the page lets a person leave it open, besides skipping it. */
  readonly waysOut?: readonly WayOut[]
}

/** One of several options. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice'
  readonly options: readonly Option[]
}

/** Any of several options, or none of them. */
export interface ChoicesItem extends ItemBase {
  readonly kind: 'choices'
  readonly options: readonly Option[]
  /** A long list: the first options are shown, the others are found by typing. */
  readonly searchable?: boolean
  /** How the options stand together on the page; all others come first. */
  readonly groups?: readonly { readonly id: string; readonly options: readonly OptionId[] }[]
}

/** Lines to tick; each offered line is answered yes, no or not sure (`line:yes`). */
export interface ChecklistItem extends ItemBase {
  readonly kind: 'checklist'
  readonly rows: readonly Option[]
  /** Asked even before a same-day stop, because its answer tells whether it is an emergency. */
  readonly beforeSameDay?: boolean
}

/** Rows, each with one of the columns (`row:column`). */
export interface GridItem extends ItemBase {
  readonly kind: 'grid'
  readonly rows: readonly Option[]
  readonly columns: readonly OptionId[]
}

/** Symptoms found by typing; the answer lists their ids, or none of these. */
export interface SearchItem extends ItemBase {
  readonly kind: 'search'
  readonly options: readonly Option[]
}

/** A page to read; going on is the answer. */
export interface NoteItem extends ItemBase {
  readonly kind: 'note'
}

export type Item = ChoiceItem | ChoicesItem | ChecklistItem | GridItem | SearchItem | NoteItem

/** Part of the questionnaire; progress is told by section. */
export interface Section {
  readonly id: string
  readonly items: readonly Item[]
}

export interface Questionnaire {
  /** Raised when an item or option changes its meaning; saved checks carry it. */
  readonly version: number
  readonly sections: readonly Section[]
}

export const itemsOf = (questionnaire: Questionnaire): Item[] =>
  questionnaire.sections.flatMap((section) => [...section.items])

/** The answer to a note that was read. */
export const READ = 'read'

/** The options or rows an item can offer, whether or not a rule offers them now. */
export const offersOf = (item: Item): readonly Option[] =>
  item.kind === 'note'
    ? []
    : item.kind === 'checklist' || item.kind === 'grid'
      ? item.rows
      : item.options
