import { expect, test } from './support/fixtures'
import { everythingKept } from './support/worker'
import { walkQuicklyIn } from './support/walker'

test(
  'after one visit the whole check works without a network, reload and guides included',
  { tag: '@offline' },
  async ({ page, context }) => {
    await page.goto('/')
    await everythingKept(page)
    await context.setOffline(true)
    await page.goto('/')
    await walkQuicklyIn(page, { 'first-symptoms': ['fatigue', 'joint-pain'] })
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

test(
  'the set-up page and its preview work without a network, once they were here',
  { tag: '@offline' },
  async ({ page, context }) => {
    const preview = page.frameLocator('iframe[title="Preview of the self-check"]')
    await page.goto('/setup/')
    await everythingKept(page)
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/setup.html')) !== undefined))
      .toBe(true)
    const follows = async () => {
      await expect(preview.getByTestId('start')).toBeVisible()
      await page.getByText('Reading only').first().click()
      await expect(preview.getByText('This site is for reading.')).toBeVisible()
    }
    // A preview that is left while it still opens would say that it was given nothing to show.
    await follows()
    await context.setOffline(true)
    await page.reload()
    await page.locator('#field-name').fill('Riverside Clinic')
    await follows()
  },
)
