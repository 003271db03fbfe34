import { resolve } from 'node:path'
import { expect, type Frame, type Page } from '@playwright/test'
import { chromiumLaunch } from './browsers'

const port = Number(process.env.PORT ?? 4187)
export const app = `http://127.0.0.1:${port}`
/** A page of a clinic's site; `*.localhost` is this machine, and another site than the check's. */
export const hostAddress = (name: string, host = 'clinic.localhost') =>
  `http://${host}:${port + 1}/${name}.html`

export interface Heard {
  readonly type: string
  readonly stage?: string
  readonly name?: string
  readonly [field: string]: unknown
}
interface Notes {
  messages: Heard[]
  events: string[]
  shift: number
}
declare global {
  interface Window {
    notes: Notes
  }
}

/** Opens a page that embeds the check, and notes what it hears, how far it shifts and what goes wrong. */
export async function openHost(page: Page, address: string): Promise<string[]> {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.addInitScript(() => {
    if (window !== window.top) return
    const notes: Notes = { messages: [], events: [], shift: 0 }
    window.notes = notes
    addEventListener('message', (event) => {
      if (event.origin.startsWith('http://127.0.0.1')) notes.messages.push(event.data)
    })
    for (const name of ['ready', 'step', 'completed', 'inquiry', 'error'])
      addEventListener(`self-check:${name}`, (event) =>
        notes.events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      )
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        notes.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address)
  return troubles
}

export const notesOf = (page: Page) => page.evaluate(() => window.notes)

/** The check inside the page; it speaks every method of a page that the walker needs. */
export async function checkIn(page: Page, nth = 0): Promise<Page> {
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().startsWith(app)).length)
    .toBeGreaterThan(nth)
  const frame: Frame = page.frames().filter((frame) => frame.url().startsWith(app))[nth]!
  await frame.waitForSelector('main h1')
  return frame as unknown as Page
}

export const hears = (page: Page, event: string) =>
  expect.poll(async () => (await notesOf(page)).events).toContain(event)

/** The frame is as tall as what it shows. */
export async function expectToFit(page: Page, check: Page) {
  await expect
    .poll(
      async () => {
        const tall = await page
          .locator('self-check iframe')
          .first()
          .evaluate((frame) => frame.clientHeight)
        const shown = await check.evaluate(
          () => document.querySelector('#app')!.getBoundingClientRect().height,
        )
        return Math.abs(tall - shown)
      },
      { message: `at ${check.url()}` },
    )
    .toBeLessThanOrEqual(1)
}

const launch = await chromiumLaunch()
/**
 * The browser as people have it, not as tests set it up: a frame of another site lives in a process and a storage of its
 * own. `*.example` leads to this machine without asking anyone where it is.
 */
export const asPeopleHaveIt = {
  ...launch,
  ignoreDefaultArgs: true,
  args: [
    ...launch.args,
    '--headless=new',
    '--remote-debugging-pipe',
    '--site-per-process',
    `--user-data-dir=${resolve('test-results/profiles', process.env.TEST_WORKER_INDEX ?? '0')}`,
    '--host-resolver-rules=MAP *.example 127.0.0.1',
  ],
}

export const loaded = (page: Page) => hears(page, 'ready null')
export const begin = (check: Page) => check.getByTestId('start').click()
export const link = (page: Page) =>
  page.getByRole('link', { name: /start the symptom self-check/i })
