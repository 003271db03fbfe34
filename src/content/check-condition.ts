import type { Condition } from '@/core/condition'

/** What a condition may speak of. */
export interface Known {
  readonly symptoms: ReadonlySet<string>
  readonly citations: ReadonlySet<string>
}

/** A page is read again at the latest after this many months. */
const monthsBetweenReviews = 24

/** The day by which a page must be read again, as yyyy-mm-dd; undefined when `on` is no day. */
export function reviewDue(on: string): string | undefined {
  const day = new Date(`${on}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== on) return undefined
  day.setUTCMonth(day.getUTCMonth() + monthsBetweenReviews)
  return day.toISOString().slice(0, 10)
}

/**
 * Everything wrong with a condition's facts, one line each: file, field, reason. Empty when they are sound.
 * `today` is a day as yyyy-mm-dd.
 */
export function troubleInCondition(condition: Condition, known: Known, today: string): string[] {
  const file = `src/content/conditions/${condition.id}.ts`
  const trouble: string[] = []
  const wrong = (field: string, reason: string) => trouble.push(`${file}: ${field}: ${reason}`)

  const facts = [
    ...condition.features.map((fact, at) => ({ field: `features[${at}].sources`, ...fact })),
    ...Object.entries(condition.basis).map(([part, fact]) => ({
      field: `basis.${part}.sources`,
      ...fact,
    })),
  ]
  for (const { field, evidence, sources } of facts) {
    if (evidence === 'from-memory' && sources.length > 0)
      wrong(field, 'names a source, but the evidence says from-memory')
    if (evidence !== 'from-memory' && sources.length === 0)
      wrong(field, `is empty, but the evidence says ${evidence}`)
    for (const source of sources)
      if (!condition.sources.includes(source)) wrong(field, `${source} is not among its sources`)
  }
  for (const source of condition.sources)
    if (!known.citations.has(source)) wrong('sources', `no citation is called ${source}`)

  for (const part of ['onset', 'course'] as const)
    if (condition[part].length === 0 && condition.basis[part].evidence !== 'from-memory')
      wrong(part, 'is open, but its basis names a source')

  if (condition.features.length < 4) wrong('features', 'has fewer than four')
  const named = condition.features.map(({ finding }) => finding)
  for (const [at, finding] of named.entries()) {
    if (!known.symptoms.has(finding))
      wrong(`features[${at}].finding`, `no symptom is called ${finding}`)
    if (named.indexOf(finding) < at) wrong(`features[${at}].finding`, `${finding} is named twice`)
  }

  const due = reviewDue(condition.review.on)
  if (due === undefined) wrong('review.on', `${condition.review.on} is not a day as yyyy-mm-dd`)
  else if (due < today) wrong('review.on', `was due to be read again by ${due}`)
  return trouble
}

/** Every empty text inside the words of a condition, one line each. */
export function emptyWordsIn(id: string, words: unknown, field = ''): string[] {
  const trouble = (reason: string) => [`src/locales/en/conditions/${id}.ts: ${field}: ${reason}`]
  if (typeof words === 'string') return words.trim() === '' ? trouble('is empty') : []
  if (typeof words !== 'object' || words === null) return trouble('is missing')
  const parts = Object.entries(words)
  if (parts.length === 0) return trouble('is empty')
  return parts.flatMap(([part, value]) =>
    emptyWordsIn(id, value, field === '' ? part : `${field}.${part}`),
  )
}
