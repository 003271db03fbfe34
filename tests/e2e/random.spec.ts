import type { Page } from '@playwright/test'
import { documentOf, expect, test } from './support/fixtures'
import { deleteAnswers, quickWalk } from './support/quick-walk'

/** People who answer at random, one after the other in one tab. */
async function walkAtRandom(page: Page, seeds: readonly number[], pause?: number) {
  for (const seed of seeds) {
    const seen = await documentOf(page).evaluate(quickWalk, { seed, pause })
    expect(seen.length).toBeGreaterThan(8)
    await page.evaluate(deleteAnswers)
  }
}

test('people who answer at random all reach a result, and leave nothing behind', async ({
  page,
}) => {
  await page.goto('/')
  await walkAtRandom(page, [7919, 15838])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a tab needs no more memory after 50 checks', { tag: '@heap' }, async ({ page }) => {
  test.slow()
  await page.goto('/')
  const devtools = await page.context().newCDPSession(page)
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize
  }
  const seeds = Array.from({ length: 60 }, (_, at) => 1 + at * 104729)
  // By then every part is there, each once.
  await walkAtRandom(page, seeds.slice(0, 10), 0)
  const before = await heap()
  // Playwright's Chromium takes as many steps as there are.
  await walkAtRandom(page, seeds.slice(10), 0)
  // What a part that was just left still holds is free a moment later.
  await expect.poll(async () => (await heap()) / before).toBeLessThan(1.03)
})
