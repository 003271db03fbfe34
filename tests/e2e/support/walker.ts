import type { Page } from '@playwright/test'
import { quickWalk } from './quick-walk'
import { addressOf, askIn, documentOf, expect, type Place } from './fixtures'

/** What to choose on the pages that matter to a test; elsewhere the least is said. */
export type Picks = Record<string, readonly string[]>

/** How a person answers: with the pointer, a finger, or keys alone. */
export interface Hand {
  choose(place: Place, option: string): Promise<void>
  goOn(place: Place): Promise<void>
}

const optionIn = (place: Place, option: string) =>
  place.locator(`[data-option-id="${option}"]`).first()

export const pointer: Hand = {
  choose: (place, option) => optionIn(place, option).click(),
  goOn: (place) => place.getByTestId('continue').click(),
}

export const finger: Hand = {
  choose: (place, option) => optionIn(place, option).tap(),
  goOn: (place) => place.getByTestId('continue').tap(),
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

export const keysOn = (page: Page): Hand => ({
  async choose(_place, option) {
    const input = optionIn(page, option).locator('input')
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
  async goOn() {
    await tabTo(page, '[data-testid=continue]')
    await page.keyboard.press('Enter')
  },
})

/** The id of the question that is asked, or the name of the page. */
const look = (place: Place) =>
  askIn(place, () => {
    const options = [...document.querySelectorAll<HTMLElement>('[data-testid=option]')]
    return {
      id:
        document.querySelector('[data-question-id]')?.getAttribute('data-question-id') ??
        location.pathname.replace(/\/$/, '').split('/').pop()!,
      options: options.map((option) => option.dataset.optionId!),
      /** The first answer of each row of a grid. */
      rows: [...document.querySelectorAll('.grid-row')].map(
        (row) => row.querySelector('input')!.value,
      ),
      asked: document.querySelector('[data-question-id]') !== null,
      address: location.href,
    }
  })
export const whereIs = async (place: Place): Promise<string> => (await look(place)).id

const least: Picks = {
  'for-whom': ['self'],
  age: ['30-39'],
  sex: ['prefer-not-to-say'],
  family: ['no'],
  smoking: ['never'],
  effect: ['little'],
}

/** Answers the page that is open and goes on to the next. */
export async function answerPage(
  place: Place,
  hand: Hand,
  picks: Picks,
  seen?: Awaited<ReturnType<typeof look>>,
): Promise<void> {
  const { id, options, rows, asked, address } = seen ?? (await look(place))
  const nothing = options.filter((option) => option === 'none-of-these')
  const usual = rows.length > 0 ? rows : nothing.length > 0 ? nothing : options.slice(0, 1)
  if (asked) for (const option of picks[id] ?? least[id] ?? usual) await hand.choose(place, option)
  await hand.goOn(place)
  await moved(place, address)
}

/** The place shows another page than the one at `address`. */
async function moved(place: Place, address: string) {
  await expect
    .poll(() => addressOf(place), { intervals: [10, 20, 40, 80, 150], message: 'the next page' })
    .not.toBe(address)
  await expect(place.locator('main h1')).toBeVisible()
}

/** Walks from the start to the result; calls `onPage` on each page before it is answered. */
export async function walkToResult(
  place: Place,
  hand: Hand,
  picks: Picks,
  onPage?: (id: string) => Promise<void>,
): Promise<string[]> {
  const seen: string[] = []
  for (let pages = 0; pages < 60; pages++) {
    const here = await look(place)
    seen.push(here.id)
    await onPage?.(here.id)
    if (here.id === 'results') return seen
    await answerPage(place, hand, picks, here)
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

/** The same without a hand: inside the page, as fast as it follows; from the start page, or the question that is open. */
export const walkQuicklyIn = (place: Place, picks: Picks, until?: string) =>
  documentOf(place).evaluate(quickWalk, { picks: { ...least, ...picks }, until })
