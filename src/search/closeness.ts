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

/** One of the phrases of a thing. There are thousands, so they share their words. */
interface Phrase<Id extends string> {
  readonly thing: Id
  /** One for each root. */
  readonly words: readonly Word[]
  /** Whether it says "no" itself, as "no energy" does. */
  readonly saysNo: boolean
}

/** What has a root: the phrases, and how much it tells, from 1 where one thing alone has it down to nothing. */
interface Users<Id extends string> {
  readonly phrases: Phrase<Id>[]
  tells: number
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
 * Phrases are plain words with single spaces between them, as `wordsIn(plain(…))` leaves them. It pauses after each thing, so that whoever
 * makes it can see to others in between.
 */
export function* closenessTo<Id extends string>(
  things: Iterable<{ readonly id: Id; readonly phrases: readonly string[] }>,
): Generator<void, (text: string) => Close<Id>[]> {
  const wordOf = eachOnce(readWord)
  const known = new Set(knownWords)
  const users = new Map<string, Users<Id>>()
  let count = 0
  for (const { id, phrases } of things) {
    yield
    count++
    for (const text of phrases) {
      const phrase = phraseOf(
        id,
        text.split(' ').flatMap((word) => wordOf(word) ?? []),
      )
      for (const { root, written } of phrase.words) {
        known.add(written)
        const own = users.get(root)
        if (own) own.phrases.push(phrase)
        else users.set(root, { phrases: [phrase], tells: 0 })
      }
    }
  }
  yield
  for (const own of users.values()) {
    const { size } = new Set(own.phrases.map(({ thing }) => thing))
    own.tells = Math.log(1 + count / size) / Math.log(1 + count)
  }
  yield
  const telling = (root: string) => users.get(root)?.tells ?? unknown
  const correct = speller([...known].filter((word) => users.has(wordOf(word)?.root ?? '')))

  /** What a word may mean among the known roots: itself, the part it belongs to, or the nearest spelling. */
  function meaningsOf({ written, root, larger }: Word, last: boolean): readonly Meaning[] {
    const own: Meaning[] = [
      ...(users.has(root) ? [[root, 1] as const] : []),
      ...larger.filter((part) => users.has(part)).map((part) => [part, asPart] as const),
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
    for (const phrase of new Set([...roots].flatMap((root) => users.get(root)?.phrases ?? []))) {
      const near = closenessOf(phrase, words, asked, total, telling)
      if (near.closeness > (best.get(phrase.thing)?.closeness ?? 0))
        best.set(phrase.thing, { id: phrase.thing, ...near, saysNo: phrase.saysNo })
    }
    return [...best.values()].sort((a, b) => b.closeness - a.closeness)
  }
}

/** The same function for words, which keeps what it said of each. */
function eachOnce<Result>(of: (word: string) => Result): (word: string) => Result {
  const said = new Map<string, Result>()
  return (word) => {
    if (!said.has(word)) said.set(word, of(word))
    return said.get(word)!
  }
}

function phraseOf<Id extends string>(thing: Id, words: readonly Word[]): Phrase<Id> {
  return {
    thing,
    words: [...new Map(words.map((word) => [word.root, word])).values()],
    saysNo: words.some(({ root }) => root === 'no'),
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
      const word = phrase.words.find((own) => own.root === root)
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
  for (const { root, weight, place } of phrase.words) {
    const likeness = heard.get(root) ?? 0
    whole += weight * telling(root)
    found += weight * telling(root) * likeness
    if (place && likeness === 0) placed = false
  }
  if (found === 0) return nothing
  const evidence = [...said.values()].reduce((sum, one) => sum + one, 0)
  const recall = Math.min(1, met / total)
  const precision = found / whole
  if (evidence < 2 && (precision < wholly || recall < mostly)) return nothing
  // "No energy" is the opposite of "full of energy".
  const opposite = phrase.saysNo && !heard.has('no') ? 0.5 : 1
  // Of two phrases that mean the same, the one in the very words comes closer.
  const isLiteral = ({ written }: Word) => phrase.words.some((word) => word.written === written)
  const literal = words.filter(isLiteral).length / words.length
  // A phrase that is only half said is a weaker sign than a text that says more than the phrase.
  return {
    closeness:
      (opposite * ((0.94 + 0.06 * literal) * (1.6 * precision * recall))) /
      (0.6 * precision + recall),
    said: placed ? precision : 0,
  }
}
