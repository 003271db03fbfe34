import type { SymptomId } from '@/content/symptoms'
import { symptoms } from '@/locales/en/symptoms'
import { synonyms } from '@/locales/en/synonyms'
import { closenessTo } from './closeness'
import { isNegation, plain, wordsIn } from './words'

const closeTo = closenessTo<SymptomId>(
  (Object.keys(symptoms) as SymptomId[]).map((id) => ({
    id,
    phrases: [symptoms[id].label, symptoms[id].medical, ...synonyms[id]],
  })),
)

/** A symptom that a text speaks of, or says is not there. */
export interface Understood {
  readonly symptom: SymptomId
  readonly denied: boolean
}

/** Below this a text and a symptom have too little in common to name it. */
const heardFrom = 0.42
/** From here on the whole text speaks of one thing and is not taken apart. */
const oneThing = 0.85

/** What a text speaks of, clause by clause: each symptom once, in the order it is said. Nothing is guessed from a single stray word. */
export function understand(text: string): Understood[] {
  const [whole] = closeTo(text)
  if (whole && whole.closeness >= oneThing && (whole.saysNo || !hasNegation(text)))
    return [{ symptom: whole.id, denied: false }]
  const understood = clausesOf(text).flatMap(understandClause)
  if (understood.length === 0 && whole && whole.closeness >= heardFrom && !hasNegation(text))
    return [{ symptom: whole.id, denied: false }]
  const seen = new Set<SymptomId>()
  return understood.filter(({ symptom }) => !seen.has(symptom) && seen.add(symptom))
}

const hasNegation = (text: string) => wordsIn(plain(text)).some((word) => isNegation.has(word))

const clausesOf = (text: string) =>
  plain(text)
    .split(/[,.;:!?/+&\n()]|\b(?:and|but|plus|also|then|or)\b/)
    .filter((clause) => clause.trim() !== '')

/** A clause says that something is there, or from its "no" on that something is not. */
function understandClause(clause: string): Understood[] {
  const [best] = closeTo(clause)
  if (best && best.closeness >= heardFrom && (best.saysNo || !hasNegation(clause)))
    return [{ symptom: best.id, denied: false }]
  const words = wordsIn(clause)
  const at = words.findIndex((word) => isNegation.has(word))
  if (at < 0) return []
  const part = (from: number, to: number, denied: boolean): Understood[] => {
    const [found] = closeTo(words.slice(from, to).join(' '))
    return found && found.closeness >= heardFrom ? [{ symptom: found.id, denied }] : []
  }
  return [...part(0, at, false), ...part(at + 1, words.length, true)]
}

/** Symptoms by what people call them, the nearest first: what was understood, then what else comes near. */
export function searchSymptoms(text: string, most = 6): SymptomId[] {
  const understood = understand(text)
  const denied = new Set(understood.filter((part) => part.denied).map(({ symptom }) => symptom))
  const near = closeTo(text).filter(({ id, closeness }) => closeness >= 0.25 && !denied.has(id))
  const found = [
    ...understood.filter((part) => !part.denied).map(({ symptom }) => symptom),
    ...near.map(({ id }) => id),
  ]
  return [...new Set(found)].slice(0, most)
}
