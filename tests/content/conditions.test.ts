import { describe, expect, it } from 'vitest'
import { citations } from '@/content/citations'
import { conditionIds } from '@/content/condition-ids'
import { conditions } from '@/content/conditions'
import { emergencyNumberSources, emergencyNumbersRead } from '@/content/emergency-number-sources'
import { emergencyNumbers } from '@/content/emergency-numbers'
import { riskFactors } from '@/content/risk-factors'
import { redFlags } from '@/content/red-flags'
import { symptoms } from '@/content/symptoms'
import { treatmentKinds } from '@/core/condition'
import { conditionLines } from '@/locales/en/condition-lines'
import { conditionNames } from '@/locales/en/condition-names'
import { autoimmuneSources, baseRateSources } from '@/locales/en/guides'
import { riskFactors as riskWords } from '@/locales/en/risk-factors'

const cited = new Map(citations.map((citation) => [citation.id, citation]))
const symptomIds = new Set<string>(symptoms.map(({ id }) => id))
const files = Object.keys(import.meta.glob('../../src/content/conditions/*.ts')).map((path) =>
  path.split('/').pop()!.replace('.ts', ''),
)
const prose = Object.keys(import.meta.glob('../../src/locales/en/conditions/*.ts')).map((path) =>
  path.split('/').pop()!.replace('.ts', ''),
)

it('knows at least 40 conditions, each in a file of its own name, with names, a line and prose', () => {
  const ids = conditions.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(40)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual([...conditionIds].sort())
  expect(files.filter((file) => file !== 'index').sort()).toEqual([...ids].sort())
  expect(prose.sort()).toEqual([...ids].sort())
  expect(Object.keys(conditionNames).sort()).toEqual([...ids].sort())
  expect(Object.keys(conditionLines).sort()).toEqual([...ids].sort())
})

describe.each(conditions.map((condition) => [condition.id, condition] as const))(
  '%s',
  (_, condition) => {
    it('has at least four features, each a symptom we know, named once', () => {
      const named = condition.features.map(({ finding }) => finding)
      expect(named.length).toBeGreaterThanOrEqual(4)
      expect(new Set(named).size).toBe(named.length)
      for (const finding of named) expect(symptomIds).toContain(finding)
    })

    it('says of every feature and statement where it comes from, or that it is not checked', () => {
      for (const fact of [...condition.features, ...Object.values(condition.basis)]) {
        if (fact.evidence === 'from-memory') expect(fact.sources).toEqual([])
        else expect(fact.sources.length).toBeGreaterThan(0)
        for (const source of fact.sources) expect(cited.has(source), source).toBe(true)
      }
      for (const source of condition.sources) expect(cited.has(source), source).toBe(true)
    })

    it('has a review day that can be read', () => {
      expect(new Date(condition.review.on).toISOString().slice(0, 10)).toBe(condition.review.on)
    })

    it('has words for its treatments, and for no others', async () => {
      const { default: words } = await import(`../../src/locales/en/conditions/${condition.id}.ts`)
      expect(Object.keys(words.treatments).sort()).toEqual([...condition.treatments].sort())
      for (const kind of condition.treatments) expect(treatmentKinds).toContain(kind)
    })
  },
)

it('every source is used, and every address is https or marked as historical', () => {
  const used = new Set([
    ...conditions.flatMap(({ features, basis, sources }) => [
      ...features.flatMap((feature) => feature.sources),
      ...Object.values(basis).flatMap((fact) => fact.sources),
      ...sources,
    ]),
    ...redFlags.flatMap(({ sources }) => sources),
    ...riskFactors.flatMap(({ sources }) => sources as readonly string[]),
    ...baseRateSources,
    ...autoimmuneSources,
  ])
  const unused = citations.filter(({ id }) => !used.has(id)).map(({ id }) => id)
  expect(unused).toEqual([])
  for (const { id, url, historical } of citations)
    if (url && !historical) expect(url, id).toMatch(/^https:/)
})

it('every risk factor has words and sources, and no words are left over', () => {
  expect(Object.keys(riskWords).sort()).toEqual(riskFactors.map(({ id }) => id).sort())
  for (const { id, evidence, sources } of riskFactors as readonly {
    id: string
    evidence: string
    sources: readonly string[]
  }[]) {
    if (evidence === 'from-memory') expect(sources, id).toEqual([])
    else expect(sources.length, id).toBeGreaterThan(0)
    for (const source of sources) expect(cited.has(source), source).toBe(true)
  }
})

it('lists emergency numbers of at least 40 countries, once each, with sources and a day', () => {
  const countries = emergencyNumbers.map(({ country }) => country)
  expect(countries.length).toBeGreaterThanOrEqual(40)
  expect(new Set(countries).size).toBe(countries.length)
  expect(emergencyNumbers.map(({ call }) => call)).toEqual(
    expect.arrayContaining(['911', '999', '112', '000']),
  )
  const sources = emergencyNumberSources.map(({ id }) => id as string)
  for (const { country, call, sources: from, checked } of emergencyNumbers) {
    expect(call, country).toMatch(/^\d{2,5}$/)
    if (checked === 'read') expect(from.length, country).toBeGreaterThan(0)
    for (const source of from) expect(sources, country).toContain(source)
  }
  expect(new Date(emergencyNumbersRead).toISOString().slice(0, 10)).toBe(emergencyNumbersRead)
})
