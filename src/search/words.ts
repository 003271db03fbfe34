import { stemmer } from 'stemmer'
import {
  fillers,
  largerParts,
  negations,
  sameWords,
  sayings,
  shades,
} from '@/locales/en/same-words'

/** One word of a complaint: what it stands for, the larger part it belongs to, and how much it counts. */
export interface Word {
  /** As it was written. */
  readonly written: string
  readonly root: string
  readonly larger: readonly string[]
  /** 1 for a word that carries the meaning, less for one that only shades it. */
  readonly weight: number
}

const listed = (text: string) => new Set(text.split(/\s+/).map((word) => word.replace(/'/g, '')))
const isFiller = listed(fillers)
const isShade = listed(shades)
export const isNegation: ReadonlySet<string> = listed(negations)

const standsFor = new Map(
  sameWords.flatMap(([first, ...others]) =>
    [first!, ...others].map((word) => [word, first!] as const),
  ),
)

/** Lower case, plain letters, known sayings in one word; at most 300 characters, so that no text can make us slow. */
export function plain(text: string): string {
  const simple = text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
  return sayings.reduce((said, [saying, word]) => said.replace(saying, word), simple)
}

/** The words of a plain text, without apostrophes. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word))

const rootOf = (word: string) => standsFor.get(word) ?? stemmer(word)

/** What a word stands for; undefined when it carries nothing. Numbers carry nothing by themselves. */
export function readWord(word: string): Word | undefined {
  if (isFiller.has(word) || /^\d+$/.test(word)) return undefined
  const root = isNegation.has(word) ? 'no' : rootOf(word)
  return {
    written: word,
    root,
    larger: [...(largerParts.get(root) ?? [])],
    weight: isShade.has(word) || root === 'no' ? 0.25 : 1,
  }
}

/** The words of a text that carry something, in order. */
export const read = (text: string): Word[] =>
  wordsIn(plain(text))
    .map(readWord)
    .filter((word) => word !== undefined)
