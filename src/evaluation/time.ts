import type { Told } from './case'

const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  past: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  several: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  many: 10,
}
const daysIn: Record<string, number> = {
  minute: 0.001,
  hour: 0.04,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  year: 365,
}

/** How long ago something began, in days; undefined when it was not said. */
export function daysSince(text: string | null): number | undefined {
  if (!text) return undefined
  const said = text.toLowerCase()
  if (
    /since (?:birth|infancy|childhood|age|20\d\d|19\d\d)|lifelong|whole life|long time|at birth|always/.test(
      said,
    )
  )
    return 1000
  if (/today|this morning|just now|last night|tonight|yesterday|sudden/.test(said)) return 0.5
  const found =
    /(\d+(?:\.\d+)?|[a-z]+)?(?:\s*-\s*(\d+))?\s*(?:of\s+)?(?:more\s+|or\s+)?(minute|hour|day|night|week|month|year)s?/.exec(
      said,
    )
  if (!found) return /recent|lately/.test(said) ? 21 : /months/.test(said) ? 90 : undefined
  const [, first = '', upTo, unit = ''] = found
  const amount = upTo ? Number(upTo) : (numbers[first] ?? (Number(first) || (first ? 3 : 3)))
  return amount * daysIn[unit]!
}

/** Everything said of one complaint, in one text. */
export const textOf = ({ say, where, duration, pattern, severity }: Told): string =>
  [say, where, duration, pattern, severity].filter(Boolean).join('; ').toLowerCase()

/** When it began, in the words of the questionnaire. */
export function onsetOf(
  told: Told,
): 'days' | 'weeks' | 'months' | 'half-year' | 'years' | undefined {
  const days =
    daysSince(told.duration) ?? daysSince(told.say.match(/\b(?:for|since|ago)\b.*/)?.[0] ?? null)
  if (days === undefined) return undefined
  if (days < 7) return 'days'
  if (days < 30) return 'weeks'
  if (days < 180) return 'months'
  return days < 365 ? 'half-year' : 'years'
}

/** Whether it is there, comes and goes, or is over, in the words of the questionnaire. */
export function courseOf(told: Told): 'now' | 'comes-and-goes' | 'gone-this-week' | 'gone' {
  const text = textOf(told)
  if (
    /\bnow gone\b|\bin the past\b|\bwent away\b|\byears ago\b|\bat age \d|\bover now\b|\bis over\b|\blast (?:year|summer|winter|spring|autumn|fall)\b|\bas a (?:child|baby)\b|\bbefore, not now\b|\bstopped (?:by itself|since)\b/.test(
      text,
    )
  )
    return (daysSince(told.duration) ?? 100) < 7 ? 'gone-this-week' : 'gone'
  return /comes? and goes?|on and off|off and on|attacks?|episodes?|flares?|recurr|keeps? coming|now and then|sometimes|occasional|every (?:few|other|couple)/.test(
    text,
  )
    ? 'comes-and-goes'
    : 'now'
}
