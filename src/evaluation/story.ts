import type { SymptomId } from '@/content/symptoms'
import { plainlyNamed, understand } from '@/search/symptom-search'
import type { Case, Told } from './case'
import { courseOf, daysSince, textOf } from './time'

/** A complaint with what the search made of it. */
export interface Heard {
  readonly told: Told
  /** What the person meant, as the first suggestion shows it; null when nothing was understood. */
  readonly symptom: SymptomId | null
  /** Every symptom named in it. */
  readonly present: readonly SymptomId[]
  readonly absent: readonly SymptomId[]
}

/** A case as it was understood, and questions that can be put to it. */
export interface Story {
  readonly heard: readonly Heard[]
  /** Symptoms that were named among the conditions, such as repeated miscarriages; they may be over. */
  readonly earlier: readonly SymptomId[]
  readonly present: ReadonlySet<SymptomId>
  readonly absent: ReadonlySet<SymptomId>
  /** All that is going on now, in one text. */
  readonly text: string
  /** The complaints that named a symptom and are not over. */
  about(symptom: string): readonly Told[]
  /** At least one of these is there now. */
  has(...symptoms: SymptomId[]): boolean
}

/** Reads a case through the symptom search, as the person could have typed it. */
export function storyOf(given: Case): Story {
  const heard = given.symptoms.map(hear)
  const earlier = given.ownConditions.flatMap(toldAsCondition)
  const present = new Set([...heard.flatMap((one) => one.present), ...earlier])
  const absent = new Set(
    [
      ...heard.flatMap((one) => one.absent),
      ...given.denied.flatMap((text) => understand(text).map(({ symptom }) => symptom)),
    ].filter((symptom) => !present.has(symptom)),
  )
  const now = heard.filter(({ told }) => courseOf(told) !== 'gone')
  return {
    heard,
    earlier,
    present,
    absent,
    text: [...now.map(({ told }) => textOf(told)), ...given.context].join(' / ').toLowerCase(),
    about: (symptom) =>
      now.filter((one) => one.present.includes(symptom as SymptomId)).map(({ told }) => told),
    has: (...symptoms) => symptoms.some((id) => now.some((one) => one.present.includes(id))),
  }
}

/** What was told as a known condition and is a symptom of the vocabulary. */
const toldAsCondition = (text: string): SymptomId[] => {
  const named = plainlyNamed(text)
  return named ? [named] : []
}

function hear(told: Told): Heard {
  const own = understand(told.say)
  // Where the words alone say nothing, the place may help.
  const understood = own.length === 0 && told.where ? understand(`${told.say} ${told.where}`) : own
  // What belongs to it, as "a rash, after sun", the person would type along or tick on the page of symptoms.
  const along = told.pattern ? understand(`${told.say} ${told.pattern}`) : []
  const present = [...understood, ...along]
    .filter(({ denied }) => !denied)
    .map(({ symptom }) => symptom)
    .filter((symptom, at, all) => all.indexOf(symptom) === at)
  return {
    told,
    symptom: present[0] ?? null,
    present,
    absent: understood.filter(({ denied }) => denied).map(({ symptom }) => symptom),
  }
}

/** It came suddenly, by its words or within a day. */
export const isSudden = (told: Told): boolean =>
  /sudden|all at once|abrupt|out of nowhere|woke (?:up )?with|in (?:minutes|seconds)|overnight/.test(
    textOf(told),
  ) || (daysSince(told.duration) ?? 99) <= 1

/** It began within four weeks, as far as it was said. */
export const isNew = (told: Told): boolean => (daysSince(told.duration) ?? 999) <= 30

export const isSevere = (told: Told): boolean =>
  /severe|worst|terribl|unbearabl|very bad|agon|excruciat|intense|awful|crushing|can'?t (?:bear|stand|speak|talk)/.test(
    textOf(told),
  )

export const isWorsening = (told: Told): boolean =>
  /getting worse|worsening|worse (?:and worse|every|each|by)|spreading|moving up|climb|rapid|rising|up (?:my|the|both|his|her) (?:legs|arms)/.test(
    textOf(told),
  )

/** When, how bad or in which way it is was said. */
export const isDetailed = ({ duration, pattern, severity }: Told): boolean =>
  Boolean(duration ?? pattern ?? severity)
