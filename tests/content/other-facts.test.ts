import { expect, it } from 'vitest'
import { emergencyNumberSources, emergencyNumbersRead } from '@/content/emergency-number-sources'
import { emergencyNumbers } from '@/content/emergency-numbers'
import { riskFactors } from '@/content/risk-factors'
import { citations } from '@/content/citations'
import type { Basis } from '@/core/condition'
import { riskFactors as riskWords } from '@/locales/en/risk-factors'

const cited = new Set(citations.map(({ id }) => id))

it('every risk factor has words and sources, and no words are left over', () => {
  expect(Object.keys(riskWords).sort()).toEqual(riskFactors.map(({ id }) => id).sort())
  for (const { id, evidence, sources } of riskFactors as readonly (Basis & { id: string })[]) {
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
