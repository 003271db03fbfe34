import { stemmer } from 'stemmer'
import {
  empty,
  fillers,
  largerParts,
  negations,
  places,
  sameWords,
  sayings,
  shades,
  vague,
} from '@/locales/en/same-words'

/** One word of a complaint: what it stands for, the larger part it belongs to, and how much it counts. */
export interface Word {
  /** As it was written. */
  readonly written: string
  readonly root: string
  readonly larger: readonly string[]
  /** Whether it says where. */
  readonly place: boolean
  /** 1 for a word that carries the meaning, less for one that says where, least for one that only shades it. */
  readonly weight: number
  /** How far the word alone tells of a symptom: 2 is enough; a place or a vague word such as "pain" needs another. */
  readonly evidence: number
}

const listed = (text: string) => new Set(text.trim().replace(/'/g, '').split(/\s+/))

const standsFor = new Map(
  sameWords.flatMap(([first, ...others]) =>
    [first!, ...others].map((word) => [word, first!] as const),
  ),
)
const rootOf = (word: string) => standsFor.get(word) ?? stemmer(word)
const rootsOf = (text: string) => new Set([...listed(text)].map(rootOf))

const isFiller = listed(fillers)
const isShade = listed(shades)
const isPlace = rootsOf(places)
const isVague = rootsOf(vague)
const isEmpty = rootsOf(empty)
export const isNegation: ReadonlySet<string> = listed(negations)

/** Every word that has others of the same meaning, so that a slip in it can be mended. */
export const knownWords: readonly string[] = [...standsFor.keys()]

/** Lower case, plain letters, known sayings in one word; at most 300 characters, so that no text can make us slow. */
export function plain(text: string): string {
  const simple = text
    .slice(0, 300)
    .normalize('NFKD')
    .slice(0, 400)
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

/** What a word stands for; undefined when it carries nothing. Numbers carry nothing by themselves. */
export function readWord(word: string): Word | undefined {
  if (isFiller.has(word) || /^\d+$/.test(word)) return undefined
  const root = isNegation.has(word) ? 'no' : rootOf(word)
  const shade = isShade.has(word) || isShade.has(root) || root === 'no'
  const place = isPlace.has(root)
  return {
    written: word,
    root,
    larger: largerParts.get(root) ?? [],
    place,
    weight: shade ? 0.25 : place ? 0.6 : 1,
    evidence: shade ? 0 : isEmpty.has(root) ? 0.5 : place || isVague.has(root) ? 1 : 2,
  }
}

/** The words of a text that carry something, in order. */
export const read = (text: string): Word[] =>
  wordsIn(plain(text))
    .map(readWord)
    .filter((word) => word !== undefined)
