import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as page from '@/locales/en/page'
import { button, goOn, one, press, textOf, tick } from '../support/page'
import { render, settle } from '../support/render'

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

it('keeps what was saved when the questions cannot be fetched, and says so', async () => {
  sessionStorage.setItem(
    'autoimmune-self-check',
    JSON.stringify({
      schema: 1,
      version: 1,
      given: { 'urgent-signs': ['none-of-these'] },
      seen: [],
    }),
  )
  const arriving = render('/')
  await vi.advanceTimersByTimeAsync(2000)
  await arriving
  expect(textOf(one('.troubles'))).toContain(page.trouble.unread)
  expect(sessionStorage.getItem('autoimmune-self-check')).toContain('urgent-signs')
})
