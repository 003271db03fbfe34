import { beforeEach, describe, expect, it } from 'vitest'
import * as page from '@/locales/en/page'
import { symptoms } from '@/locales/en/symptoms'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import {
  every,
  fieldCalled,
  goBack,
  goOn,
  key,
  one,
  option,
  press,
  spoken,
  textOf,
  texts,
  tick,
  type,
} from '../support/page'
import { render } from '../support/render'

const t = page.symptomSearch
const fatigue = symptoms.fatigue.label
const box = () => fieldCalled(t.label)
const suggestions = () => every('[role="option"]')
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')
const pick = async (text: string, name: string) => {
  await type(box(), text)
  await press(suggestions().find((one) => textOf(one).startsWith(name))!)
}

let check: Awaited<ReturnType<typeof render>>['check']
beforeEach(async () => {
  ;({ check } = await render('/check/other-symptoms', { given: before('other-symptoms') }))
})

describe('describing a symptom', () => {
  it('shows what we understood, with the medical name beside it', async () => {
    expect(suggestions()).toEqual([])
    expect(box().getAttribute('aria-expanded')).toBe('false')
    await type(box(), 'tired')
    expect(suggestions().map(textOf)).toContain(`${fatigue}${symptoms.fatigue.medical}`)
    expect(box().getAttribute('aria-expanded')).toBe('true')
    expect(spoken()).toEqual([t.found(suggestions().length)])
  })

  it('chooses nothing by itself', async () => {
    await type(box(), 'tired')
    expect(active()).toBeNull()
    expect(every('.chosen-list')).toEqual([])
  })

  it('offers what was said not to be there as just that, and keeps it as a no', async () => {
    await pick('joint pain but no fever', page.notThere(symptoms.fever.label))
    expect(texts('.chosen-list li > span')).toEqual([page.notThere(symptoms.fever.label)])
    await goOn()
    expect(check.given['other-symptoms']).toEqual(['fever-not'])
  })

  it('shows both of two symptoms in one sentence, each to be chosen by itself', async () => {
    await type(box(), 'my knees hurt in the morning and my eyes are dry')
    const names = suggestions().map(textOf)
    for (const id of ['joint-pain', 'dry-eyes'] as const)
      expect(names.some((name) => name.startsWith(symptoms[id].label))).toBe(true)
    expect(every('.chosen-list')).toEqual([])
  })

  it('never takes what is typed for a part of the page', async () => {
    await type(box(), '<img src=x onerror=alert(1)> fever <b>rash</b>')
    expect(every('main img, main b')).toEqual([])
    expect(suggestions().length).toBeGreaterThan(0)
  })

  it('says so when we do not know it', async () => {
    await type(box(), 'qqqqqq')
    expect(spoken()).toEqual([t.nothing])
    expect(box().getAttribute('aria-expanded')).toBe('false')
  })

  it('is a list that the box controls', async () => {
    await type(box(), 'tired')
    const list = document.getElementById(box().getAttribute('aria-controls')!)
    expect(list).toBe(one('[role="listbox"]'))
    expect(list?.getAttribute('aria-label')).toBe(t.list)
  })
})

describe('by keys', () => {
  beforeEach(() => type(box(), 'tired'))

  it('moves down the list and round again, with focus staying in the box', async () => {
    box().focus()
    for (const suggestion of [...suggestions(), suggestions()[0]]) {
      expect(await key(box(), 'ArrowDown')).toBe(false)
      expect(active()).toBe(suggestion)
    }
    expect(texts('[role="option"][aria-selected="true"]')).toEqual([textOf(suggestions()[0])])
    expect(document.activeElement).toBe(box())
  })

  it('moves up from the end', async () => {
    await key(box(), 'ArrowUp')
    expect(active()).toBe(suggestions().at(-1))
    await key(box(), 'ArrowUp')
    expect(active()).toBe(suggestions().at(-2))
  })

  it('adds with Enter what the arrows point at', async () => {
    await key(box(), 'ArrowDown')
    const name = textOf(active()?.querySelector('span'))
    await key(box(), 'Enter')
    expect(texts('.chosen-list li > span')).toEqual([name])
    expect(box().value).toBe('')
    expect(active()).toBeNull()
  })

  it('points at the first one when Enter comes too early, and does not go on', async () => {
    expect(await key(box(), 'Enter')).toBe(false)
    expect(active()).toBe(suggestions()[0])
    expect(every('.chosen-list')).toEqual([])
  })

  it('points at nothing again when the text changes', async () => {
    await key(box(), 'ArrowDown')
    await type(box(), 'tire')
    expect(active()).toBeNull()
  })

  it('empties the box and closes the list with Escape', async () => {
    await key(box(), 'Escape')
    expect(box().value).toBe('')
    expect(box().getAttribute('aria-expanded')).toBe('false')
  })

  it('leaves Enter in an empty box, and Tab, to the browser', async () => {
    expect(await key(box(), 'Tab')).toBe(true)
    await type(box(), '')
    expect(await key(box(), 'Enter')).toBe(true)
  })
})

describe('what was added', () => {
  it('is told, listed, and not suggested again', async () => {
    await pick('tired', fatigue)
    expect(spoken()).toEqual([t.added(fatigue)])
    expect(texts('.chosen-list li > span')).toEqual([fatigue])
    expect(document.activeElement).toBe(box())
    await type(box(), 'tired')
    expect(suggestions().map(textOf).join()).not.toContain(fatigue)
  })

  it('can be removed, which is told as well', async () => {
    await pick('tired', fatigue)
    await press(one('.chosen-list button'))
    expect(spoken()).toEqual([t.removed(fatigue)])
    expect(every('.chosen-list')).toEqual([])
    expect(document.activeElement).toBe(box())
  })

  it('takes the place of none of these, and the other way round', async () => {
    await tick('none-of-these')
    await pick('tired', fatigue)
    expect(option('none-of-these').checked).toBe(false)
    await tick('none-of-these')
    expect(every('.chosen-list')).toEqual([])
    expect(option('none-of-these').checked).toBe(true)
  })

  it('is kept on Continue and still there when the person returns', async () => {
    await pick('tired', fatigue)
    await goOn()
    expect(check.given['other-symptoms']).toEqual(['fatigue'])
    await goBack()
    expect(texts('.chosen-list li > span')).toEqual([fatigue])
  })
})

it('has no barrier, with the list closed, open and pointed at', async () => {
  expect(await barriers()).toEqual([])
  await pick('tired', fatigue)
  await type(box(), 'rash')
  await key(box(), 'ArrowDown')
  expect(await barriers()).toEqual([])
})
