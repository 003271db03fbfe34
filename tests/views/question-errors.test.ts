import { describe, expect, it } from 'vitest'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import {
  every,
  goOn,
  link,
  one,
  option,
  press,
  spoken,
  textOf,
  tick,
  ticked,
  type,
} from '../support/page'
import { render } from '../support/render'

const missing = words.items['for-whom']!.missing
const forWhom = () => render('/check/for-whom', { given: before('for-whom') })

describe('Continue without an answer', () => {
  it('says so in the title', async () => {
    await forWhom()
    const title = document.title
    await goOn()
    expect(document.title).toBe(`${page.error} ${title}`)
  })

  it('moves focus to a summary above the question', async () => {
    await forWhom()
    await goOn()
    const summary = one('.error-summary')
    expect(document.activeElement).toBe(summary)
    expect(textOf(summary.querySelector('h2'))).toBe(page.problem)
    const place = summary.compareDocumentPosition(one('h1'))
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('says the same words beside the question', async () => {
    await forWhom()
    await goOn()
    expect(textOf(one('.field-error'))).toBe(`${page.error} ${missing}`)
    expect(textOf(one('.error-summary a'))).toBe(missing)
  })

  it('says how to go on when it is pressed again', async () => {
    await forWhom()
    await goOn()
    await goOn()
    expect(textOf(one('.error-summary a'))).toBe(page.missingAgain)
    expect(textOf(one('.field-error'))).toBe(`${page.error} ${page.missingAgain}`)
  })

  it('leads from the summary to the first control', async () => {
    await forWhom()
    await goOn()
    await press(link(missing))
    expect(document.activeElement).toBe(option('self'))
    expect(location.hash).toBe('')
  })

  it('moves focus to the summary again when it happens again', async () => {
    await forWhom()
    await goOn()
    option('child').focus()
    await goOn()
    expect(document.activeElement).toBe(one('.error-summary'))
  })

  it('stays on the page, adds no step to the history and lets nothing else speak', async () => {
    const { check } = await forWhom()
    const entries = history.length
    await goOn()
    expect(location.pathname).toBe('/check/for-whom')
    expect(history.length).toBe(entries)
    expect(check.given).not.toHaveProperty('for-whom')
    expect(spoken()).toEqual([])
  })

  it('has no barrier', async () => {
    await forWhom()
    await goOn()
    expect(await barriers()).toEqual([])
  })
})

describe('the error', () => {
  it('stays until the next Continue, while the person chooses', async () => {
    await forWhom()
    await goOn()
    await tick('child')
    expect(every('.error-summary')).toHaveLength(1)
    expect(ticked()).toEqual(['child'])
    await goOn()
    expect(location.pathname).toBe('/check/age')
    expect(every('.error-summary')).toEqual([])
    expect(document.title).not.toContain(page.error)
  })

  it('comes on Continue only, not while a person ticks, unticks or leaves a control', async () => {
    await render('/check/urgent-signs')
    option('fainting').focus()
    await tick('fainting', 'fainting')
    option('fainting').blur()
    expect(ticked()).toEqual([])
    expect(every('.error-summary, .field-error')).toEqual([])
  })

  it('does not come while a person types', async () => {
    await render('/check/other-symptoms', { given: before('other-symptoms') })
    await type(one('[role="combobox"]'), 'qqqq')
    one('[role="combobox"]').blur()
    expect(every('.error-summary, .field-error')).toEqual([])
  })

  it.each([
    'urgent-signs',
    'age',
    'urgent-child',
    'own-conditions',
    'body-areas',
    'other-symptoms',
    'course',
  ])('leads to a control that is there: %s', async (item) => {
    const child = { 'for-whom': 'child', age: 'under-5', 'first-symptoms': 'fatigue' }
    await render(`/check/${item}`, { given: before(item, child) })
    await goOn()
    await press(one('.error-summary a'))
    expect(document.activeElement?.matches('main fieldset input')).toBe(true)
  })
})

it.each(['for-whom', 'ask-an-adult', 'pregnancy', 'medicines'])(
  'has no barrier on a page without an error: %s',
  async (item) => {
    await render(`/check/${item}`, {
      given: before(item, item === 'ask-an-adult' ? { age: 'under-5' } : {}),
    })
    expect(location.pathname).toBe(`/check/${item}`)
    expect(await barriers()).toEqual([])
  },
)

describe('a question', () => {
  it('marks nothing as required and disables nothing, and counts no percent', async () => {
    await forWhom()
    expect(every('main [required], main [disabled], main [aria-required=true]')).toEqual([])
    expect(textOf(one('main'))).not.toMatch(/\*|%|required/i)
  })
})
