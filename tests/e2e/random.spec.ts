import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { start, whereIs } from './support/walker'

/** A small generator with a seed, so that a walk that fails can be walked again. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * sides)
  }
}

async function answerAnyhow(page: Page, roll: (sides: number) => number) {
  const options = page.locator('[data-testid=option]')
  const count = await options.count()
  const asked = (await page.locator('[data-question-id]').count()) > 0
  if (
    asked &&
    roll(8) === 0 &&
    (await page.getByRole('button', { name: 'Skip this question' }).count()) > 0
  )
    return page.getByRole('button', { name: 'Skip this question' }).click()
  for (let ticks = 0; asked && count > 0 && ticks < 1 + roll(3); ticks++)
    await options.nth(roll(count)).click()
  const ticked = await page.locator('[data-testid=option] input:checked').count()
  if (asked && count > 0 && ticked === 0) await options.nth(count - 1).click()
  return page.getByTestId('continue').click()
}

for (let seed = 1; seed <= 20; seed++)
  test(`random walk ${seed} reaches the result without a dead end`, async ({ page }) => {
    const roll = dice(seed * 7919)
    await start(page)
    for (let pages = 0; (await whereIs(page)) !== 'results'; pages++) {
      expect(pages).toBeLessThan(80)
      const before = page.url()
      await answerAnyhow(page, roll)
      await page.waitForURL((url) => url.href !== before)
      await expect(page.locator('main h1')).toBeVisible()
    }
    await expect(page.getByTestId('results')).toContainText(/not a diagnosis/i)
  })
