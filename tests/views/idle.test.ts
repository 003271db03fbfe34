import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as page from '@/locales/en/page'
import { before } from '../support/answers'
import { every, heading, spoken, textOf, one } from '../support/page'
import { render, settle, storageKey } from '../support/render'

const { idle } = page
const given = before('sex')
const kiosk = { clinic: { idleMinutes: 5 } } as const
const minute = 60_000
/** Only the clock is set by hand. */
const pass = async (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds)
  await settle()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('on a device that many people use', () => {
  it('a person who has gone is asked after, and a minute later nothing of them is left', async () => {
    const { check, router } = await render('/check/sex', { ...kiosk, given })
    await pass(4 * minute - 2000)
    expect(spoken()).toEqual([])
    await pass(2000)
    expect(spoken().join()).toContain(idle.text)
    expect(check.begun).toBe(true)
    await pass(minute)
    expect(check.begun).toBe(false)
    expect([sessionStorage.getItem(storageKey), localStorage.getItem(storageKey)]).toEqual([
      null,
      null,
    ])
    expect(router.currentRoute.value.name).toBe('start')
    expect(textOf(one('main'))).toContain(page.startPage.deleted)
    expect(spoken().join()).not.toContain(idle.text)
  })

  it.each(['keydown', 'scroll', 'click', 'input'])(
    'any touch keeps everything, such as %s, as often as it takes',
    async (sign) => {
      const { check } = await render('/check/sex', { ...kiosk, given })
      const title = heading()
      for (let times = 0; times < 12; times++) {
        await pass(4 * minute + 30_000)
        expect(spoken().join()).toContain(idle.title)
        window.dispatchEvent(new Event(sign))
        await settle()
        expect(spoken()).toEqual([])
      }
      expect(check.begun).toBe(true)
      expect(heading()).toBe(title)
    },
  )

  it('nobody is asked who moves the pointer now and then, and the question does not run from the pointer', async () => {
    await render('/check/sex', { ...kiosk, given })
    for (let times = 0; times < 5; times++) {
      await pass(3 * minute)
      window.dispatchEvent(new Event('pointermove'))
      await settle()
      expect(spoken()).toEqual([])
    }
    await pass(4 * minute)
    window.dispatchEvent(new Event('pointermove'))
    await settle()
    expect(spoken().join()).toContain(idle.title)
  })

  it('nobody is disturbed where nothing was entered', async () => {
    const { router } = await render('/about', kiosk)
    await pass(30 * minute)
    expect(spoken()).toEqual([])
    expect(router.currentRoute.value.name).toBe('about')
  })

  it('it is said at the start, and nothing is kept there for another day', async () => {
    await render('/', kiosk)
    expect(textOf(one('main'))).toContain(page.startPage.idle(5))
    expect(textOf(one('main'))).not.toContain(page.startPage.keep)
  })
})

it('elsewhere there is no time limit', async () => {
  const { check } = await render('/check/sex', { given })
  await pass(600 * minute)
  expect(check.begun).toBe(true)
  expect(every('.idle-warning')).toEqual([])
})
