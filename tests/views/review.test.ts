import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { journeyThrough } from '@/core/journey'
import { words } from '@/locales/en'
import { noLonger } from '@/locales/en/no-longer'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { allOf } from '../support/answers'
import {
  button,
  every,
  goBack,
  goOn,
  heading,
  one,
  press,
  textOf,
  texts,
  tick,
  ticked,
} from '../support/page'
import { render } from '../support/render'

const t = page.review
const review = (given = allOf()) => render('/check/review', { given })
const row = (item: string) => one(`[data-item="${item}"]`)
const saidTo = (item: string) => textOf(row(item).querySelector('dd'))
const change = (item: string) => press(row(item).querySelector('a')!)

describe('the review', () => {
  it('lists every question that was asked, in order, and no other', async () => {
    const given = allOf({ family: 'yes', 'family-which': 'vitiligo', 'first-symptoms': 'fatigue' })
    await review(given)
    const asked = journeyThrough(questionnaire, given).asked.map(({ item }) => item.id)
    expect(asked).toContain('family-which')
    expect(every('[data-item]').map((found) => found.dataset.item)).toEqual(asked)
    expect(texts('dt')).toEqual(asked.map((item) => words.items[item]!.short))
  })

  it('lists what was said in words', async () => {
    await review(
      allOf({
        'for-whom': 'other',
        family: 'yes',
        'family-which': ['vitiligo', 'other-autoimmune'],
      }),
    )
    expect(saidTo('for-whom')).toBe(words.items['for-whom']!.options!.other)
    expect(saidTo('family-which')).toContain('Vitiligo')
    expect(saidTo('urgent-signs')).toBe(words.items['urgent-signs']!.none)
    expect(textOf(one('main'))).not.toContain('none-of-these')
  })

  it('says so where a question was skipped', async () => {
    await review({ ...allOf(), smoking: 'skipped' })
    expect(saidTo('smoking')).toBe(page.notProvided)
  })

  it('tells urgent lines left empty as none of these', async () => {
    await review(allOf({ 'for-whom': 'child', age: 'under-5' }))
    expect(saidTo('urgent-child')).toBe(words.items['urgent-child']!.none)
  })

  it('leaves out pages that only were there to read', async () => {
    await review(allOf({ age: 'under-5' }))
    expect(texts('dt')).toContain(words.items['urgent-child']!.short)
    expect(texts('dt')).not.toContain(words.items['ask-an-adult']!.short)
  })

  it('names the question in each link', async () => {
    await review()
    const links = texts('.answer-change a')
    expect(links).toContain(`${t.change} ${words.items.age!.short}`)
    expect(new Set(links).size).toBe(every('[data-item]').length)
  })

  it('leads to the results', async () => {
    await review()
    await press(button(t.go))
    expect(location.pathname).toBe('/results')
    expect(document.activeElement).toBe(one('h1'))
  })

  it('has no barrier', async () => {
    await review()
    expect(heading()).toBe(t.title)
    expect(await barriers()).toEqual([])
  })
})

describe('changing an answer', () => {
  it('leads to the question with its answer, and back to the review', async () => {
    await review()
    await change('smoking')
    expect(location.pathname).toBe('/check/smoking')
    expect(ticked()).toEqual(['never'])
    await tick('past')
    await goOn()
    expect(location.pathname).toBe('/check/review')
    expect(document.activeElement).toBe(one('h1'))
    expect(saidTo('smoking')).toBe(words.items.smoking!.options!.past)
  })

  it('leads through what newly applies, then back to the review', async () => {
    await review()
    await change('family')
    await tick('yes')
    await goOn()
    expect(location.pathname).toBe('/check/family-which')
    await tick('vitiligo')
    await goOn()
    expect(location.pathname).toBe('/check/review')
    expect(saidTo('family-which')).toContain('Vitiligo')
  })

  it('says which question no longer applies', async () => {
    await review(allOf({ family: 'yes', 'family-which': 'vitiligo' }))
    expect(every('main .inset')).toEqual([])
    await change('family')
    await tick('no')
    await goOn()
    expect(texts('main .inset')).toEqual([noLonger([words.items['family-which']!.short])])
    expect(texts('dt')).not.toContain(words.items['family-which']!.short)
  })

  it('brings the answer back with a change back', async () => {
    await review(allOf({ family: 'yes', 'family-which': 'vitiligo' }))
    for (const said of ['no', 'yes']) {
      await change('family')
      await tick(said)
      await goOn()
    }
    expect(location.pathname).toBe('/check/review')
    expect(saidTo('family-which')).toContain('Vitiligo')
  })

  it('returns to the review when the person only looks and goes back', async () => {
    await review()
    await change('smoking')
    await goBack()
    expect(location.pathname).toBe('/check/review')
  })

  it('does not open the results while something new is unanswered', async () => {
    const { router } = await review()
    await change('family')
    await tick('yes')
    await goOn()
    await router.push('/results')
    expect(location.pathname).toBe('/check/family-which')
  })
})
