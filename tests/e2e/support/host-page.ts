import type { FrameLocator, Page } from '@playwright/test'
import { documentOf, expect } from './fixtures'

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
/** What a host page noted; see `tests/hosts/notes.js`. */
interface Notes {
  messages: Heard[]
  events: string[]
  refused: string[]
  shift: number
}
declare global {
  interface Window {
    notes: Notes
  }
}

export const notesOf = (page: Page) => page.evaluate(() => window.notes)

export const hears = (page: Page, event: string) =>
  expect.poll(async () => (await notesOf(page)).events).toContain(event)

/** The check inside the page, once it shows. */
export async function checkIn(page: Page, nth = 0): Promise<FrameLocator> {
  const check = page.locator('iframe').nth(nth).contentFrame()
  await expect(check.locator('main h1')).toBeVisible()
  return check
}

/** Opens a page that embeds the check, which greets and is greeted. */
export async function openHost(page: Page, name: string): Promise<FrameLocator> {
  await page.goto(hostAddress(name))
  await hears(page, 'ready')
  return checkIn(page)
}

/** The frame is as tall as what it shows. */
export async function expectToFit(page: Page, check: FrameLocator) {
  await expect
    .poll(
      async () => {
        const tall = await page.evaluate(
          () => document.querySelector('self-check iframe')!.clientHeight,
        )
        const shown = await check
          .locator('#app')
          .evaluate((root) => root.getBoundingClientRect().height)
        return Math.abs(tall - shown)
      },
      { intervals: [20, 50, 100, 200] },
    )
    .toBeLessThanOrEqual(1)
}

export const frameOf = (page: Page) => page.locator('self-check iframe').first()

/** Where the page stands: what has the focus, how far it is scrolled, where its check begins. */
export const standOf = (page: Page) =>
  page.evaluate(() => ({
    focus: document.activeElement?.tagName,
    scrolled: scrollY,
    top: document.querySelector('self-check')?.getBoundingClientRect().top ?? NaN,
    seen: innerHeight,
  }))

export async function begin(check: FrameLocator) {
  await check.getByTestId('start').click()
  await expect(check.locator('[data-question-id]')).toBeVisible()
}
/** Whether the frame trusts its page to follow its height, and so scrolls not itself. */
export const isFollowed = (check: FrameLocator) =>
  documentOf(check).evaluate((html) => html.hasAttribute('data-followed'))

export const link = (page: Page) =>
  page.getByRole('link', { name: /start the symptom self-check/i })
