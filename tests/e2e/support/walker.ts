import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** What to choose on the pages that matter to a test; elsewhere the least is said. */
export type Picks = Record<string, readonly string[]>

/** How a person answers: with the pointer, a finger, or keys alone. */
export interface Hand {
  choose(page: Page, option: string): Promise<void>
  goOn(page: Page): Promise<void>
}

export const pointer: Hand = {
  choose: async (page, option) => page.locator(`[data-option-id="${option}"]`).first().click(),
  goOn: async (page) => page.getByTestId('continue').click(),
}

export const finger: Hand = {
  choose: async (page, option) => page.locator(`[data-option-id="${option}"]`).first().tap(),
  goOn: async (page) => page.getByTestId('continue').tap(),
}

/** Tab until focus is on what is wanted; a page where that never happens is a trap. */
async function tabTo(page: Page, wanted: string) {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((selector) => !!document.activeElement?.closest(selector), wanted))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${wanted} by keys`)
}

export const keys: Hand = {
  async choose(page, option) {
    const input = page.locator(`[data-option-id="${option}"] input`).first()
    if ((await input.getAttribute('type')) === 'radio') {
      // Tab enters a group of radios at its first one; arrows move on.
      const name = (await input.getAttribute('name'))!
      await tabTo(page, `[data-option-id]:has(input[name="${name}"])`)
      for (let moves = 0; moves < 20 && !(await input.isChecked()); moves++) {
        const here = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
        await page.keyboard.press(here === option ? 'Space' : 'ArrowDown')
      }
    } else {
      await tabTo(page, `[data-option-id="${option}"]`)
      await page.keyboard.press('Space')
    }
    await expect(input).toBeChecked()
  },
  async goOn(page) {
    await tabTo(page, '[data-testid=continue]')
    await page.keyboard.press('Enter')
  },
}

/** The id of the question on the page, or the name of the page. */
export async function whereIs(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('[data-question-id]')?.getAttribute('data-question-id') ??
      location.pathname.replace(/\/$/, '').split('/').pop()!,
  )
}

const least: Picks = {
  'for-whom': ['self'],
  age: ['30-39'],
  sex: ['prefer-not-to-say'],
  family: ['no'],
  smoking: ['never'],
  effect: ['little'],
}

/** Answers the page that is open and goes on to the next. */
export async function answerPage(page: Page, hand: Hand, picks: Picks): Promise<void> {
  const id = await whereIs(page)
  const asked = (await page.locator('[data-question-id]').count()) > 0
  if (asked) {
    const wanted = picks[id] ?? least[id]
    if (wanted) for (const option of wanted) await hand.choose(page, option)
    else if (id === 'course' || id === 'onset')
      for (const value of await page
        .locator('.grid-row')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('input')!.value)))
        await hand.choose(page, value)
    else if ((await page.locator('[data-option-id="none-of-these"]').count()) > 0)
      await hand.choose(page, 'none-of-these')
    else if ((await page.locator('[data-testid=option]').count()) > 0)
      await hand.choose(
        page,
        (await page.locator('[data-testid=option]').first().getAttribute('data-option-id'))!,
      )
  }
  const before = page.url()
  await hand.goOn(page)
  await page.waitForURL((url) => url.href !== before)
  await expect(page.locator('main h1')).toBeVisible()
}

/** Walks from the start to the result; calls `onPage` on each page before it is answered. */
export async function walkToResult(
  page: Page,
  hand: Hand,
  picks: Picks,
  onPage?: (id: string) => Promise<void>,
): Promise<string[]> {
  const seen: string[] = []
  for (let pages = 0; pages < 60; pages++) {
    const id = await whereIs(page)
    seen.push(id)
    await onPage?.(id)
    if (id === 'results') return seen
    await answerPage(page, hand, picks)
  }
  throw new Error('the walk does not reach the result')
}

export async function start(page: Page, by: 'click' | 'tap' | 'keys' = 'click') {
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Start', exact: true })
  if (by === 'tap') await button.tap()
  else if (by === 'keys') {
    await tabTo(page, '[data-testid=start]')
    await page.keyboard.press('Enter')
  } else await button.click()
  await expect(page.locator('[data-question-id]')).toBeVisible()
}
