import { paces, type Course, type Pace, type Profile } from './condition'

/** How long ago a symptom began: under a week, a month, half a year, a year, or longer. */
export const durations = ['days', 'weeks', 'months', 'half-year', 'years'] as const
export type Duration = (typeof durations)[number]

/** When a symptom is there: now, in spells, or before. */
export type When = 'now' | 'comes-and-goes' | 'before'

/** What a person said of the time course of one symptom, as far as they did. */
export interface Timing {
  readonly since?: Duration
  readonly when?: When
}

/** Of people who seek help, how many say which duration, by how fast the illness comes on. Rough, from general knowledge. */
const sinceWith: Record<Pace, Record<Duration, number>> = {
  days: { days: 0.5, weeks: 0.3, months: 0.12, 'half-year': 0.04, years: 0.04 },
  weeks: { days: 0.2, weeks: 0.4, months: 0.28, 'half-year': 0.07, years: 0.05 },
  months: { days: 0.05, weeks: 0.18, months: 0.37, 'half-year': 0.2, years: 0.2 },
  years: { days: 0.03, weeks: 0.07, months: 0.2, 'half-year': 0.2, years: 0.5 },
}

/** Where bouts come back, some count from this bout and some from the first one, often long ago. */
const fromFirstBout: Record<Duration, number> = sinceWith.years

/**
 * Of people who seek help, how many say that a symptom comes and goes, by how the illness runs. Rough, from general knowledge.
 * That it is there now says little: a bout is there now as well.
 */
const inSpellsWith: Record<Course, number> = { monophasic: 0.1, relapsing: 0.4, persistent: 0.2 }

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** The same shares in whatever illness. */
const elsewhere = new Map(
  durations.map((since) => [since, mean(paces.map((pace) => sinceWith[pace][since]))]),
)
const inSpellsElsewhere = mean(Object.values(inSpellsWith))

/**
 * How well what was said of time fits the usual onset and course of a condition, as a logarithm: above 0 where it is more usual in
 * this condition than in others, below 0 where it is less so, at most `limit` either way. Counted once for all symptoms together, by
 * their mean, and 0 where nothing is known. People date their illness badly, so it never says that a condition is not there.
 */
export function timeFit(
  { onset, course }: Pick<Profile, 'onset' | 'course'>,
  timings: readonly Timing[],
  limit: number,
): number {
  const said = timings.flatMap(({ since }) => since ?? [])
  const early = course.includes('relapsing') ? 1 / 3 : 0
  const ofOnset = said.map((since) => {
    const here = mean(onset.map((pace) => sinceWith[pace][since]))
    return Math.log(((1 - early) * here + early * fromFirstBout[since]) / elsewhere.get(since)!)
  })
  const inSpells = timings.some(({ when }) => when === 'comes-and-goes')
  const ofCourse = Math.log(mean(course.map((one) => inSpellsWith[one])) / inSpellsElsewhere)
  const fit =
    (onset.length > 0 && said.length > 0 ? mean(ofOnset) : 0) +
    (course.length > 0 && inSpells ? ofCourse : 0)
  return Math.max(-limit, Math.min(limit, fit))
}
