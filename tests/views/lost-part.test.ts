import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leave } from '@/composables/useLostPart'
import { questionnaire } from '@/content/questionnaire'
import { writeDown } from '@/core/written-check'
import * as page from '@/locales/en/page'
import { button, goOn, one, press, textOf, tick } from '../support/page'
import { render, settle, storageKey } from '../support/render'

/** Whether the host still has the part that holds all questions after the first ones. */
let gone = true
vi.mock('@/views/rest', async (original) => {
  const part = await original<typeof import('@/views/rest')>()
  return {
    ...part,
    get rest() {
      if (gone) throw new Error('Failed to fetch dynamically imported module')
      return part.rest
    },
  }
})

beforeEach(() => {
  gone = true
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no connection')))
})
afterEach(() => vi.useRealTimers())

/** Goes on and waits until the app has tried twice. */
async function tryToGoOn() {
  await goOn()
  await vi.advanceTimersByTimeAsync(2000)
  await settle()
}

it('tells someone with an urgent sign where to get help, even when nothing more can be fetched', async () => {
  const { check } = await render('/check/urgent-signs')
  await tick('sudden-one-side')
  await tryToGoOn()
  const said = textOf(one('[role=alert]'))
  expect(said).toContain(page.lost.text)
  expect(said).toContain(page.helpNow)
  expect(location.pathname).toBe('/check/urgent-signs')
  expect(check.given['urgent-signs']).toEqual(['sudden-one-side'])
})

it('goes on to the warning once the connection is back', async () => {
  await render('/check/urgent-signs')
  await tick('sudden-one-side')
  await tryToGoOn()
  gone = false
  await press(button(page.lost.again))
  expect(location.pathname).toBe('/check/stop')
  expect(document.querySelector('[role=alert]')).toBeNull()
})

it('takes along what was ticked meanwhile', async () => {
  const { check } = await render('/check/urgent-signs')
  await tick('not-sure')
  await tryToGoOn()
  await tick('sudden-one-side')
  gone = false
  await press(button(page.lost.again))
  expect(check.given['urgent-signs']).toContain('sudden-one-side')
  expect(location.pathname).toBe('/check/stop')
})

it('leaves alone what the browser cut off because the person goes elsewhere', async () => {
  const fetched = vi.fn(() => Promise.reject(new Error('no connection')))
  vi.stubGlobal('fetch', fetched)
  await render('/check/urgent-signs')
  await tick('sudden-one-side')
  leave()
  await tryToGoOn()
  expect(fetched).not.toHaveBeenCalled()
  expect(document.querySelector('[role=alert]')).toBeNull()
  // A link to a telephone does not lead elsewhere: then it is said after all.
  await vi.advanceTimersByTimeAsync(5000)
  await settle()
  expect(textOf(one('[role=alert]'))).toContain(page.lost.text)
})

describe('what was saved, when the questions cannot be fetched', () => {
  const given = { 'urgent-signs': ['sudden-one-side'] }
  const arriveAt = async (address: string) => {
    // Vue Router warns of it, in development only.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const arriving = render(address, { given })
    await vi.advanceTimersByTimeAsync(12_000)
    return arriving
  }

  it('is kept, and the start page says so', async () => {
    await arriveAt('/')
    expect(textOf(one('.troubles'))).toContain(page.trouble.unread)
    expect(sessionStorage.getItem(storageKey)).toContain('sudden-one-side')
  })

  it('is never asked for again: a page of the check says what is lost and where help is', async () => {
    await arriveAt('/check/urgent-signs')
    expect(textOf(one('[role=alert]'))).toContain(page.lost.text)
    expect(textOf(one('[role=alert]'))).toContain(page.helpNow)
    expect(document.querySelector('form')).toBeNull()
    expect(sessionStorage.getItem(storageKey)).toContain('sudden-one-side')
  })

  it('is there once the questions are, and leads to the warning', async () => {
    const { check, keep } = await arriveAt('/check/for-whom')
    gone = false
    await press(button(page.lost.again))
    await settle()
    expect(check.given).toEqual(given)
    expect(keep.unread).toBe(false)
    expect(location.pathname).toBe('/check/stop')
    expect(document.querySelector('[role=alert]')).toBeNull()
  })

  it('does not come back once it was deleted', async () => {
    localStorage.setItem(storageKey, writeDown(questionnaire, given, []))
    const { check, keep } = await arriveAt('/')
    await press(button(page.footer.deleteAnswers))
    await press(button(page.footer.deleteYes))
    expect(textOf(one('main'))).toContain(page.startPage.deleted)
    gone = false
    await press(one('[data-testid=start]'))
    await settle()
    expect(location.pathname).toBe('/check/urgent-signs')
    expect(check.given).toEqual({})
    expect(sessionStorage.getItem(storageKey)).toBeNull()
    expect(localStorage.getItem(storageKey)).toBeNull()
    await tick('none-of-these')
    await goOn()
    expect(check.given).toEqual({ 'urgent-signs': ['none-of-these'] })
    expect(sessionStorage.getItem(storageKey)).toContain('none-of-these')
    expect(keep.unread).toBe(false)
  })

  it('is not left behind by starting from the start page', async () => {
    const { check } = await arriveAt('/')
    await press(one('[data-testid=start]'))
    await vi.advanceTimersByTimeAsync(12_000)
    await settle()
    expect(textOf(one('[role=alert]'))).toContain(page.lost.text)
    expect(check.given).toEqual({})
    expect(sessionStorage.getItem(storageKey)).toContain('sudden-one-side')
  })
})
