import { describe, expect, it } from 'vitest'
import { conditionIds } from '@/content/condition-ids'
import { conditions } from '@/content/conditions'
import { words } from '@/locales/en'
import { conditionNames } from '@/locales/en/condition-names'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import {
  choose,
  every,
  fieldCalled,
  heading,
  link,
  press,
  spoken,
  texts,
  type,
} from '../support/page'
import { render } from '../support/render'

const t = page.library
const kidneyConditions: string[] = conditions
  .filter(({ bodySystems }) => bodySystems.includes('kidneys'))
  .map(({ id }) => conditionNames[id as keyof typeof conditionNames].name)

describe('looking up a condition', () => {
  it('lists all of them from A to Z, under their letters', async () => {
    await render('/conditions')
    const names = texts('.library a')
    expect(names).toHaveLength(conditionIds.length)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
    const letters = [...new Set(names.map((name) => name[0]!.toUpperCase()))]
    expect(texts('main h2')).toEqual(letters)
  })

  it('leads to each letter with one press', async () => {
    await render('/conditions')
    for (const letter of every('.letters a') as HTMLAnchorElement[]) {
      const target = document.getElementById(letter.hash.slice(1))
      expect(target?.textContent).toBe(letter.textContent)
    }
  })

  it('shows only the conditions of a body system, and says how many', async () => {
    await render('/conditions')
    await choose(fieldCalled(t.filter), 'kidneys')
    expect(texts('.library a').toSorted()).toEqual(kidneyConditions.toSorted())
    expect(spoken()).toEqual([t.count(kidneyConditions.length)])
    await choose(fieldCalled(t.filter), '')
    expect(texts('.library a')).toHaveLength(conditionIds.length)
  })

  it('offers every body system, each with conditions', async () => {
    await render('/conditions')
    for (const system of Object.keys(words.bodySystems)) {
      await choose(fieldCalled(t.filter), system)
      expect(every('.library a').length, system).toBeGreaterThan(3)
    }
  })

  it.each([
    ['another name', 'coeliac', 'celiac-disease'],
    ['an abbreviation', 'MS', 'multiple-sclerosis'],
    ['a misspelling', 'rumatoid artritis', 'rheumatoid-arthritis'],
    ['an old name', 'wegener', 'granulomatosis-with-polyangiitis'],
    ['a part of a name', 'hashimo', 'hashimoto-thyroiditis'],
  ])('finds one by %s', async (_, typed, id) => {
    await render('/conditions')
    await type(fieldCalled(t.search), typed)
    expect(texts('.library a').slice(0, 3)).toContain(
      conditionNames[id as keyof typeof conditionNames].name,
    )
  })

  it('holds the search and the body system together', async () => {
    await render('/conditions')
    await type(fieldCalled(t.search), 'lupus')
    const lupus = texts('.library a')
    await choose(fieldCalled(t.filter), 'kidneys')
    const both = texts('.library a')
    expect(both.length).toBeGreaterThan(0)
    expect(both).toEqual(lupus.filter((name) => kidneyConditions.includes(name)))
  })

  it('says so when there is none', async () => {
    await render('/conditions')
    await type(fieldCalled(t.search), 'qqqqqq')
    expect(spoken()).toEqual([t.none])
    expect(every('.library li')).toEqual([])
  })

  it('has no barrier, listed, filtered or searched', async () => {
    await render('/conditions')
    expect(await barriers()).toEqual([])
    await choose(fieldCalled(t.filter), 'eyes')
    expect(await barriers()).toEqual([])
    await type(fieldCalled(t.search), 'lupus')
    expect(await barriers()).toEqual([])
  })

  it('offers the search where an address names no condition', async () => {
    await render('/conditions/no-such-condition')
    expect(heading()).toBe(page.condition.missingTitle)
    await type(fieldCalled(t.search), 'vitiligo')
    await press(link(conditionNames.vitiligo.name))
    expect(location.pathname).toBe('/conditions/vitiligo')
    expect(heading()).toBe(conditionNames.vitiligo.name)
  })
})
