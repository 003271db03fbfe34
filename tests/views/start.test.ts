import { describe, expect, it } from 'vitest'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import { button, every, goOn, heading, one, press, textOf, texts, tick } from '../support/page'
import { render, storageKey } from '../support/render'

const t = page.startPage
const keepBox = () => one<HTMLInputElement>('.keep input')

describe('the start page', () => {
  it('says what this is, how long it takes, where answers stay and what it is not', async () => {
    await render('/')
    expect(heading()).toBe(t.title)
    expect(document.title).toBe(`${t.title} – ${page.app}`)
    for (const fact of [...t.facts, t.not, t.urgent]) expect(textOf(one('main'))).toContain(fact)
  })

  it('starts with the urgent signs', async () => {
    await render('/')
    await press(button(page.start))
    expect(location.pathname).toBe('/check/urgent-signs')
    expect(document.activeElement).toBe(one('h1'))
  })

  it('has no barrier', async () => {
    await render('/')
    expect(await barriers()).toEqual([])
  })
})

describe('someone who comes back', () => {
  it('is asked whether to go on, and not moved there', async () => {
    await render('/', { given: before('sex') })
    expect(location.pathname).toBe('/')
    expect(texts('main h2')).toContain(t.resumeHeading)
    await press(button(t.resume))
    expect(location.pathname).toBe('/check/sex')
  })

  it('can start again, which forgets the earlier answers', async () => {
    const { check } = await render('/', { given: before('sex') })
    await press(button(t.startNew))
    expect(check.given).toEqual({})
    expect(location.pathname).toBe('/check/urgent-signs')
  })

  it('meets no barrier', async () => {
    await render('/', { given: before('sex') })
    expect(await barriers()).toEqual([])
  })

  it('is told when saved answers cannot be read', async () => {
    sessionStorage.setItem(storageKey, 'not json')
    await render('/')
    expect(textOf(one('main'))).toContain(page.trouble.unreadable)
  })
})

describe('keeping answers on this device', () => {
  it('is off until the person asks for it', async () => {
    await render('/')
    expect(keepBox().checked).toBe(false)
    expect(textOf(keepBox().labels?.[0])).toContain(t.keep)
    await press(button(page.start))
    await tick('none-of-these')
    await goOn()
    expect(localStorage.length).toBe(0)
  })

  it('keeps what is said once it is asked for', async () => {
    await render('/')
    await press(keepBox())
    await press(button(page.start))
    await tick('none-of-these')
    await goOn()
    expect(localStorage.getItem(storageKey)).toContain('none-of-these')
  })
})

describe('deleting the answers', () => {
  const f = page.footer

  it('is offered only once there are some', async () => {
    await render('/')
    expect(texts('footer button')).toEqual([])
    await press(button(page.start))
    await tick('none-of-these')
    await goOn()
    expect(texts('footer button')).toEqual([f.deleteAnswers])
  })

  it('asks first, with focus on the question, and can be taken back', async () => {
    const { check } = await render('/check/sex', { given: before('sex') })
    await press(button(f.deleteAnswers))
    expect(document.activeElement).toBe(button(f.deleteYes))
    expect(textOf(one('[role="group"].delete-sure'))).toContain(f.deleteSure)
    await press(button(f.deleteNo))
    expect(document.activeElement).toBe(button(f.deleteAnswers))
    expect(check.begun).toBe(true)
  })

  it('forgets everything and leads to the start page', async () => {
    const { check } = await render('/check/sex', { given: before('sex') })
    await press(button(f.deleteAnswers))
    await press(button(f.deleteYes))
    expect(location.pathname).toBe('/')
    expect(check.given).toEqual({})
    expect([localStorage, sessionStorage].map((place) => place.getItem(storageKey))).toEqual([
      null,
      null,
    ])
    expect(every('.resume')).toEqual([])
    expect(document.activeElement).toBe(one('h1'))
  })
})

it('lets the keyboard skip to the main part', async () => {
  await render('/')
  const [first] = every('a, button, input')
  expect(textOf(first)).toBe(page.skipLink)
  expect(first?.getAttribute('href')).toBe(`#${one('main').id}`)
})
