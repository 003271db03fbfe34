import { expect, it } from 'vitest'
import { emptyWordsIn, troubleInCondition } from '@/content/check-condition'
import { citations } from '@/content/citations'
import { stemCellSources } from '@/content/citations/stem-cells'
import { conditionIds } from '@/content/condition-ids'
import { conditions } from '@/content/conditions'
import { riskFactors } from '@/content/risk-factors'
import { redFlags } from '@/content/red-flags'
import { sourcesOf } from '@/content/red-flags/sources'
import { symptoms } from '@/content/symptoms'
import { usedOnce } from '@/content/used-once'
import type { ConditionWords } from '@/locales/condition-words'
import { conditionLines } from '@/locales/en/condition-lines'
import { conditionNames } from '@/locales/en/condition-names'
import { autoimmuneSources, baseRateSources } from '@/locales/en/guides'
import { stemCells } from '@/locales/en/stem-cells'
import { courseSentence, onsetSentence } from '@/locales/en/time-course'

const known = {
  symptoms: new Set<string>(symptoms.map(({ id }) => id)),
  citations: new Set(citations.map(({ id }) => id)),
}
const nameOf = (path: string) => path.split('/').pop()!.replace('.ts', '')
const files = Object.keys(import.meta.glob('../../src/content/conditions/*.ts')).map(nameOf)
const prose = Object.entries(
  import.meta.glob<{ default: ConditionWords }>('../../src/locales/en/conditions/*.ts', {
    eager: true,
  }),
).map(([path, module]) => [nameOf(path), module.default] as const)

it('knows at least 145 conditions, each in a file of its own name, with names, a line and prose', () => {
  const ids = conditions.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(145)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual([...conditionIds].sort())
  expect(files.filter((file) => file !== 'index').sort()).toEqual([...ids].sort())
  expect(prose.map(([id]) => id).sort()).toEqual([...ids].sort())
  expect(Object.keys(conditionNames).sort()).toEqual([...ids].sort())
  expect(Object.keys(conditionLines).sort()).toEqual([...ids].sort())
})

it.each(conditions.map((condition) => [condition.id, condition] as const))(
  '%s has at least four features, each with its source or the honest label, and was read in time',
  (_, condition) => {
    const today = new Date().toISOString().slice(0, 10)
    expect(troubleInCondition(condition, known, today)).toEqual([])
  },
)

it.each(prose)('%s has words for everything, and for its treatments alone', (id, words) => {
  expect(emptyWordsIn(id, words)).toEqual([])
  const { treatments } = conditions.find((condition) => condition.id === id)!
  expect(Object.keys(words.treatments).sort()).toEqual([...treatments].sort())
})

it.each(conditions.map((condition) => [condition.id, condition] as const))(
  '%s begins and runs as one sentence each can say, where that is known',
  (_, { onset, course }) => {
    expect(new Set([...onset, ...course]).size).toBe(onset.length + course.length)
    expect(onsetSentence({ onset, course }) !== '').toBe(onset.length > 0)
    expect(courseSentence({ course }) !== '').toBe(course.length > 0)
  },
)

it('no sentence stands on two pages of conditions, but for urgent ones', () => {
  const seen = new Map<string, string>()
  for (const [id, { about, checks, questions, treatments }] of prose)
    for (const text of [about, checks, questions, Object.values(treatments)].flat()) {
      if (text.split(' ').length < 9) continue
      expect(seen.get(text), `${id} and ${seen.get(text)}: ${text}`).toBeUndefined()
      seen.set(text, id)
    }
})

it('every symptom belongs to at least two conditions, or we say why it is kept', () => {
  const uses = (id: string) =>
    conditions.filter(({ features }) => features.some(({ finding }) => finding === id)).length
  const rare = symptoms.filter(({ id }) => uses(id) < 2).map(({ id }) => id)
  expect(Object.keys(usedOnce).sort()).toEqual([...rare].sort())
  for (const reason of Object.values(usedOnce)) expect(reason.trim()).not.toBe('')
})

it('every source is known, used and named once, and every address is https or marked historical', () => {
  const used = new Set<string>([
    ...conditions.flatMap(({ sources }) => sources),
    ...redFlags.flatMap(({ id }) => sourcesOf(id)),
    ...riskFactors.flatMap(({ sources }) => sources),
    ...baseRateSources,
    ...autoimmuneSources,
    ...[stemCells.threeThings, stemCells.claims, stemCells.regulators, stemCells.harms].flatMap(
      (parts) => parts.flatMap(({ sources }) => sources),
    ),
    ...stemCells.quoted.reviews.map(({ source }) => source),
  ])
  expect([...used].filter((id) => !known.citations.has(id))).toEqual([])
  expect(citations.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
  expect(known.citations.size).toBe(citations.length)
  for (const { id, url, historical } of citations)
    if (url && !historical) expect(url, id).toMatch(/^https:/)
})

it('the page about stem cells finds all its sources in one place', () => {
  const own = new Set<string>(stemCellSources.map(({ id }) => id))
  const cited = [
    ...stemCells.threeThings,
    ...stemCells.claims,
    ...stemCells.regulators,
    ...stemCells.harms,
  ].flatMap(({ sources }) => sources)
  expect(cited.filter((id) => !own.has(id))).toEqual([])
})
