import { symptoms } from 'virtual:symptom-names'
import { phrases } from 'virtual:phrases'
import { urgentSigns } from '@/content/questionnaire/urgent-signs'
import type { SymptomId } from '@/content/symptoms'
import { closenessTo, type Close } from './closeness'
import { remembering } from './remember'
import { isNegation, plain, read, wordsIn } from './words'

type Search = (text: string) => Close<SymptomId>[]
let search: Search | undefined
let making: Generator<void, Search> | undefined

/** Each symptom with its names and what people call it. */
function* named() {
  for (const id of Object.keys(symptoms) as SymptomId[]) {
    const names = [symptoms[id].label, symptoms[id].medical]
    yield {
      id,
      phrases: [...names.map((name) => wordsIn(plain(name)).join(' ')), ...phrases[id].split('\n')],
    }
  }
}

/**
 * Makes the search ready, which takes a moment: when the page that asks is there, not when its code comes. Goes on while there is
 * time, and tells whether it is ready.
 */
export function prepareSearch(hasTime = () => true): boolean {
  while (!search && hasTime()) {
    making ??= closenessTo(named())
    const { done, value } = making.next()
    // A sentence and its parts are looked at more than once while it is taken apart.
    if (done) search = remembering(value)
  }
  return search !== undefined
}

// An empty box must not wait for the search.
function closeTo(text: string) {
  if (text.trim() === '') return []
  prepareSearch()
  return search!(text)
}

/** Gives the memory back. */
export function endSearch() {
  search = making = undefined
}

/** A symptom that a text speaks of, or says is not there. */
export interface Understood {
  readonly symptom: SymptomId
  readonly denied: boolean
}

/** Below this a text and a symptom have too little in common to name it. */
const heardFrom = 0.45
/** From here on the whole text speaks of one thing and is not taken apart. */
const oneThing = 0.93
/** From here on what stands between two "and" is a complaint of its own. */
const ownThing = 0.65

/** What a text speaks of, clause by clause: each symptom once, in the order it is said. Nothing is guessed from a single stray word. */
export function understand(text: string): Understood[] {
  const understood = plain(text)
    .split(/[.;:!?\n()]|\b(?:but|although|though|however)\b/)
    .flatMap(understandSentence)
  const seen = new Set<SymptomId>()
  return understood.filter(({ symptom }) => !seen.has(symptom) && seen.add(symptom))
}

/** The symptom that a text names plainly, with little else; undefined when it speaks of something else. */
export const plainlyNamed = (text: string): SymptomId | undefined =>
  hasNegation(plain(text)) ? undefined : heard(text, ownThing)?.id

/** Signs of danger: too much follows from them to hear them in half a phrase. */
const grave: ReadonlySet<string> = new Set([
  ...urgentSigns.items[0].options.map(({ id }) => id),
  'seizures',
  'slurred-speech',
  'weak-when-laughing',
])
/** Most of a phrase with little else, or a whole phrase in a long sentence; never without the place that it names. */
const isGraveEnough = ({ closeness, said }: Close<SymptomId>) =>
  said >= (closeness >= 0.6 ? 0.65 : 0.9)

const hasNegation = (text: string) => wordsIn(text).some((word) => isNegation.has(word))
const heard = (text: string, from = heardFrom) =>
  closeTo(text).find(
    (near) => near.closeness >= from && (!grave.has(near.id) || isGraveEnough(near)),
  )

/** Whether a part is a complaint without its neighbors: "hot" by itself may belong to the "swollen leg" before it. */
const isOwnThing = (part: string) => {
  const words = read(part)
  const own = heard(part, ownThing)
  // A danger sign that is only half said in it may be said by the whole.
  const isNearest = own !== undefined && own.id === closeTo(part)[0]?.id
  return (words.length > 1 || (words[0]?.evidence ?? 0) > 1) && isNearest
}

/** A sentence is one complaint, or several with "and" between them; a part that names nothing by itself belongs to its neighbor. */
function understandSentence(sentence: string): Understood[] {
  const whole = heard(sentence)
  const plainly = whole && (whole.saysNo || !hasNegation(sentence)) ? whole.closeness : 0
  if (plainly >= oneThing) return understandClause(sentence)
  const clauses: string[] = []
  let waiting = ''
  // What is denied before an "or" is denied after it.
  const said = sentence
    .replace(/,(?=(?:\s*[\w']+){1,3}\s*(?:,|n?or\b))/g, ' or ')
    .split(/\b(n?or)\b|[,/+&]|\b(?:and|plus|also|then|with|as well as)\b/)
  let joint = ''
  for (const part of said) {
    if (part === undefined || part.trim() === '') continue
    if (/^n?or$/.test(part)) {
      joint = part
      continue
    }
    const before = clauses.at(-1)
    const denies = joint !== '' && before !== undefined && hasNegation(before)
    joint = ''
    const clause = denies && !hasNegation(part) ? `no ${part}` : part
    const own = hasNegation(clause) ? understandClause(clause).length > 0 : isOwnThing(part)
    if (own) {
      clauses.push(`${waiting} ${clause}`)
      waiting = ''
    } else if (before === undefined) waiting += ` ${part}`
    else clauses[clauses.length - 1] = `${before} ${part}`
  }
  if (waiting !== '') clauses.push(waiting)
  // Parts that say less than the whole does were no complaints of their own.
  const weakest = Math.min(...clauses.map((clause) => closeTo(clause)[0]?.closeness ?? 0))
  return weakest < plainly ? understandClause(sentence) : clauses.flatMap(understandClause)
}

/** A clause says that something is there, or from its "no" on that something is not. */
function understandClause(clause: string): Understood[] {
  const best = heard(clause)
  if (best && (best.saysNo || !hasNegation(clause))) return [{ symptom: best.id, denied: false }]
  const words = wordsIn(clause)
  const at = words.findIndex((word) => isNegation.has(word))
  if (at < 0) return []
  const part = (from: number, to: number, denied: boolean): Understood[] => {
    const found = heard(words.slice(from, to).join(' '))
    return found ? [{ symptom: found.id, denied }] : []
  }
  return [...part(0, at, false), ...part(at + 1, words.length, true)]
}

/** Symptoms by what people call them, the nearest first: what was understood, then what else comes near. */
export function searchSymptoms(text: string, most = 6): SymptomId[] {
  const understood = understand(text)
  const denied = new Set(understood.filter((part) => part.denied).map(({ symptom }) => symptom))
  const near = closeTo(text).filter(({ id, closeness }) => closeness >= 0.3 && !denied.has(id))
  const found = [
    ...understood.filter((part) => !part.denied).map(({ symptom }) => symptom),
    ...near.map(({ id }) => id),
  ]
  return [...new Set(found)].slice(0, most)
}
