import MiniSearch from 'minisearch'
import { read, type Word } from './words'

/** A thing and how close a text comes to it: 1 for one of its own phrases, 0 for nothing in common. */
export interface Close<Id extends string> {
  readonly id: Id
  readonly closeness: number
  /** Whether the phrase that came closest says "no" itself, as "no energy" does. */
  readonly saysNo: boolean
}

interface Phrase<Id extends string> {
  readonly thing: Id
  readonly roots: ReadonlyMap<string, number>
  readonly written: ReadonlySet<string>
  readonly saysNo: boolean
}

/** How much a word that is only related counts, against the very word. */
const related = { part: 0.75, misspelled: 0.75, begun: 0.8 }

/**
 * Tells how close a text comes to things that have phrases. A text comes close when its words are in the phrase, and the phrase's
 * words are in the text; words that few things use count most. Misspelled words are read as the nearest known ones.
 */
export function closenessTo<Id extends string>(
  things: readonly { readonly id: Id; readonly phrases: readonly string[] }[],
): (text: string) => Close<Id>[] {
  const phrases = things.flatMap(({ id, phrases: said }) =>
    said.map((phrase): Phrase<Id> => {
      const words = read(phrase)
      return {
        thing: id,
        roots: new Map(words.map(({ root, weight }) => [root, weight])),
        written: new Set(words.map(({ written }) => written)),
        saysNo: words.some(({ root }) => root === 'no'),
      }
    }),
  )
  const byRoot = new Map<string, Phrase<Id>[]>()
  const users = new Map<string, Set<Id>>()
  for (const phrase of phrases)
    for (const root of phrase.roots.keys()) {
      byRoot.set(root, [...(byRoot.get(root) ?? []), phrase])
      users.set(root, (users.get(root) ?? new Set()).add(phrase.thing))
    }
  const telling = (root: string) =>
    Math.log(1 + things.length / (users.get(root)?.size ?? 1)) / Math.log(1 + things.length)
  const correct = speller([...byRoot.keys()])

  return (text) => {
    const words = read(text)
    const asked = words.map((word) => meaningsOf(word, byRoot, correct))
    const total = words.reduce(
      (sum, { weight }, at) =>
        sum + weight * Math.max(0.3, ...asked[at]!.map(([root]) => telling(root))),
      0,
    )
    if (total === 0) return []
    const best = new Map<Id, Close<Id>>()
    const candidates = new Set(
      asked.flatMap((roots) => roots.flatMap(([root]) => byRoot.get(root) ?? [])),
    )
    for (const phrase of candidates) {
      const closeness = closenessOf(phrase, words, asked, total, telling)
      if (closeness > (best.get(phrase.thing)?.closeness ?? 0))
        best.set(phrase.thing, { id: phrase.thing, closeness, saysNo: phrase.saysNo })
    }
    return [...best.values()].sort((a, b) => b.closeness - a.closeness)
  }
}

type Meaning = readonly [root: string, likeness: number]

/** What a word may mean among the known roots: itself, the part it belongs to, or the nearest spelling. */
function meaningsOf(
  { root, larger }: Word,
  known: ReadonlyMap<string, unknown>,
  correct: (root: string) => readonly Meaning[],
): readonly Meaning[] {
  const own: Meaning[] = [
    ...(known.has(root) ? [[root, 1] as const] : []),
    ...larger.filter((part) => known.has(part)).map((part) => [part, related.part] as const),
  ]
  return own.length > 0 ? own : correct(root)
}

function closenessOf<Id extends string>(
  { roots, written }: Phrase<Id>,
  words: readonly Word[],
  asked: readonly (readonly Meaning[])[],
  total: number,
  telling: (root: string) => number,
): number {
  let said = 0
  const heard = new Map<string, number>()
  words.forEach(({ weight }, at) => {
    let likest = 0
    for (const [root, likeness] of asked[at]!) {
      if (!roots.has(root)) continue
      likest = Math.max(likest, likeness * telling(root))
      heard.set(root, Math.max(heard.get(root) ?? 0, likeness))
    }
    said += weight * likest
  })
  let whole = 0
  let found = 0
  for (const [root, weight] of roots) {
    whole += weight * telling(root)
    found += weight * telling(root) * (heard.get(root) ?? 0)
  }
  if (whole === 0 || found === 0) return 0
  const recall = Math.min(1, said / total)
  const precision = found / whole
  // Of two phrases that mean the same, the one in the very words comes closer.
  const literal = words.filter((word) => written.has(word.written)).length / words.length
  // A phrase that is only half said is a weaker sign than a text that says more than the phrase.
  return ((0.94 + 0.06 * literal) * (1.6 * precision * recall)) / (0.6 * precision + recall)
}

/** Finds the known words nearest to an unknown one: a word begun, or one with a slip or two. */
function speller(known: readonly string[]): (word: string) => readonly Meaning[] {
  const index = new MiniSearch<{ id: string; word: string }>({
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  })
  index.addAll(known.map((word) => ({ id: word, word })))
  return (word) => {
    if (word.length < 3) return []
    return index
      .search(word, {
        prefix: true,
        fuzzy: word.length > 7 ? 2 : word.length > 3 ? 1 : false,
      })
      .slice(0, 3)
      .map(({ id }) => [
        id as string,
        (id as string).startsWith(word) ? related.begun : related.misspelled,
      ])
  }
}
