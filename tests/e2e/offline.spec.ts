import { expect, test } from './support/fixtures'
import { everythingKept } from './support/worker'
import { pointer, start, walkToResult } from './support/walker'

test(
  'after one visit the whole check works without a network, reload and guides included',
  { tag: '@offline' },
  async ({ page, context }) => {
    await page.goto('/')
    await everythingKept(page)
    await context.setOffline(true)
    await start(page)
    await walkToResult(page, pointer, { 'first-symptoms': ['fatigue', 'joint-pain'] })
    await expect(page.getByTestId('results')).toBeVisible()
    await page.reload()
    await expect(page.getByTestId('results')).toBeVisible()
    await page.goto('/treatments')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
)

test(
  'a condition that was never read is missing offline, until the whole library is kept',
  { tag: '@offline' },
  async ({ page, context }) => {
    await page.goto('/')
    await everythingKept(page)
    await page.reload()
    await page.goto('/conditions')
    await page.getByRole('button', { name: 'Keep all conditions on this device' }).click()
    await expect(page.getByText('All conditions are on this device now.')).toBeVisible()
    await context.setOffline(true)
    await page.goto('/conditions/celiac-disease')
    await expect(page.getByRole('heading', { name: 'When to get help' })).toBeVisible()
  },
)
