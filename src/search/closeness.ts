import { ordinary } from '@/locales/en/same-words'
import { speller } from './speller'
import { knownWords, read, readWord, type Word } from './words'

/** A thing and how close a text comes to it: 1 for one of its own phrases, 0 for nothing in common. */
export interface Close<Id extends string> {
  readonly id: Id
  readonly closeness: number
  /** How much of the phrase that came closest was said; 0 where its place was not. */
  readonly said: number
  /** Whether the phrase that came closest says "no" itself, as "no energy" does. */
  readonly saysNo: boolean
}

interface Phrase<Id extends string> {
  readonly thing: Id
  readonly words: ReadonlyMap<string, Word>
  readonly written: ReadonlySet<string>
  readonly saysNo: boolean
}

/** What hurts in a part hurts in the larger one, nearly. */
const asPart = 0.75
/** A word that no phrase has counts against the whole text, but less than one that tells of another thing. */
const unknown = 0.5
/** A phrase of vague words is heard when all of it is said, and little else. */
const wholly = 0.85
const mostly = 0.65

const nothing = { closeness: 0, said: 0 }

type Meaning = readonly [root: string, likeness: number]

/**
 * Tells how close a text comes to things that have phrases. A text comes close when its words are in the phrase, and the phrase's
 * words are in the text; words that few things use count most. Misspelled words are read as the nearest known ones.
 */
export function closenessTo<Id extends string>(
  things: readonly { readonly id: Id; readonly phrases: readonly string[] }[],
): (text: string) => Close<Id>[] {
  const phrases = things.flatMap(({ id, phrases: own }) =>
    own.map((phrase): Phrase<Id> => {
      const words = read(phrase)
      return {
        thing: id,
        words: new Map(words.map((word) => [word.root, word])),
        written: new Set(words.map(({ written }) => written)),
        saysNo: words.some(({ root }) => root === 'no'),
      }
    }),
  )
  const byRoot = new Map<string, Phrase<Id>[]>()
  const users = new Map<string, Set<Id>>()
  for (const phrase of phrases)
    for (const root of phrase.words.keys()) {
      byRoot.set(root, [...(byRoot.get(root) ?? []), phrase])
      users.set(root, (users.get(root) ?? new Set()).add(phrase.thing))
    }
  const tells = new Map(
    [...users].map(([root, { size }]) => [
      root,
      Math.log(1 + things.length / size) / Math.log(1 + things.length),
    ]),
  )
  const telling = (root: string) => tells.get(root) ?? unknown
  const known = new Set([...knownWords, ...phrases.flatMap(({ written }) => [...written])])
  const correct = speller([...known].filter((word) => byRoot.has(readWord(word)?.root ?? '')))

  /** What a word may mean among the known roots: itself, the part it belongs to, or the nearest spelling. */
  function meaningsOf({ written, root, larger }: Word, last: boolean): readonly Meaning[] {
    const own: Meaning[] = [
      ...(byRoot.has(root) ? [[root, 1] as const] : []),
      ...larger.filter((part) => byRoot.has(part)).map((part) => [part, asPart] as const),
    ]
    if (own.length > 0 || known.has(written) || ordinary.has(written)) return own
    return correct(written, last).map(([word, likeness]) => [readWord(word)!.root, likeness])
  }

  return (text) => {
    const words = read(text)
    const asked = words.map((word, at) => meaningsOf(word, at === words.length - 1))
    const total = words.reduce(
      (sum, { weight }, at) =>
        sum + weight * Math.max(unknown, ...asked[at]!.map(([root]) => telling(root))),
      0,
    )
    const best = new Map<Id, Close<Id>>()
    // Words that only shade bring no phrases of their own.
    const roots = new Set(
      asked.flatMap((meanings, at) =>
        words[at]!.evidence > 0 ? meanings.map(([root]) => root) : [],
      ),
    )
    for (const phrase of new Set([...roots].flatMap((root) => byRoot.get(root) ?? []))) {
      const near = closenessOf(phrase, words, asked, total, telling)
      if (near.closeness > (best.get(phrase.thing)?.closeness ?? 0))
        best.set(phrase.thing, { id: phrase.thing, ...near, saysNo: phrase.saysNo })
    }
    return [...best.values()].sort((a, b) => b.closeness - a.closeness)
  }
}

function closenessOf<Id extends string>(
  phrase: Phrase<Id>,
  words: readonly Word[],
  asked: readonly (readonly Meaning[])[],
  total: number,
  telling: (root: string) => number,
): Pick<Close<Id>, 'closeness' | 'said'> {
  let met = 0
  const heard = new Map<string, number>()
  const said = new Map<string, number>()
  words.forEach(({ root: own, weight }, at) => {
    let likest = 0
    for (const [root, likeness] of asked[at]!) {
      const word = phrase.words.get(root)
      if (!word) continue
      likest = Math.max(likest, likeness * telling(root))
      // "Toe" is no more evidence for tells of both toes and feet.
      said.set(own, Math.max(said.get(own) ?? 0, word.evidence))
      heard.set(root, Math.max(heard.get(root) ?? 0, likeness))
    }
    met += weight * likest
  })
  let whole = 0
  let found = 0
  let placed = true
  for (const [root, word] of phrase.words) {
    const likeness = heard.get(root) ?? 0
    whole += word.weight * telling(root)
    found += word.weight * telling(root) * likeness
    if (word.place && likeness === 0) placed = false
  }
  if (found === 0) return nothing
  const evidence = [...said.values()].reduce((sum, one) => sum + one, 0)
  const recall = Math.min(1, met / total)
  const precision = found / whole
  if (evidence < 2 && (precision < wholly || recall < mostly)) return nothing
  // "No energy" is the opposite of "full of energy".
  const opposite = phrase.saysNo && !heard.has('no') ? 0.5 : 1
  // Of two phrases that mean the same, the one in the very words comes closer.
  const literal = words.filter(({ written }) => phrase.written.has(written)).length / words.length
  // A phrase that is only half said is a weaker sign than a text that says more than the phrase.
  return {
    closeness:
      (opposite * ((0.94 + 0.06 * literal) * (1.6 * precision * recall))) /
      (0.6 * precision + recall),
    said: placed ? precision : 0,
  }
}
