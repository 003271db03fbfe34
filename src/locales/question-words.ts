import { NONE, NOT_SURE, PREFER_NOT, SKIPPED, type ItemId, type OptionId } from '@/core/answers'
import * as page from './en/page'
import type { ItemWords } from './words'

/** All that questions and answers are worded with; of the opening, as much as its pages need. */
export interface QuestionWords {
  readonly items: Readonly<Record<ItemId, ItemWords>>
  readonly sections: Readonly<Record<string, string>>
  readonly symptoms: Readonly<Record<string, { readonly label: string }>>
  readonly urgentLines: Readonly<Record<string, string>>
  readonly conditionNames: Readonly<Record<string, { readonly name: string }>>
  /** What is said once of questions that a change has made pointless; the opening has none. */
  readonly noLonger?: (names: readonly string[]) => string
}

const before = '-before'
const not = '-not'

/** The words for an option of an item. Sentences may use the tokens of `voice.ts`. */
export function labelOf(words: QuestionWords, item: ItemId, option: OptionId): string {
  const wording = words.items[item]
  const own = wording?.options?.[option] ?? wording?.columns?.[option]
  if (own) return own
  if (option === NONE) return wording?.none ?? page.notProvided
  if (option === NOT_SURE) return page.notSure
  if (option === PREFER_NOT) return page.preferNot
  if (option === SKIPPED) return page.notProvided
  if (item === 'other-symptoms' && option.endsWith(not))
    return page.notThere(labelOf(words, item, option.slice(0, -not.length)))
  const symptom = option.endsWith(before) ? option.slice(0, -before.length) : option
  const line = words.urgentLines[option]
  if (line && (speaksInLines(item) || !(symptom in words.symptoms))) return line
  return words.symptoms[symptom]?.label ?? words.conditionNames[option]?.name ?? option
}

/** Lines and symptoms share ids: a page of urgent lines speaks in lines, every other page in symptoms. */
const speaksInLines = (item: ItemId) => item.startsWith('urgent-') && item !== 'urgent-signs'
