import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { walkQuicklyIn, type Picks } from './support/walker'
import { everythingKept } from './support/worker'

/** Everything the browser asks its host for during a whole check. */
async function requestsOf(page: Page, picks: Picks): Promise<string[]> {
  await page.goto('/')
  await walkQuicklyIn(page, picks)
  await page
    .locator('details.match')
    .first()
    .evaluate((card) => card.setAttribute('open', ''))
  const askedFor = async () => {
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    return [...new Set(asked)].sort()
  }
  // Only what has come is in the list.
  let last: string[] = []
  await expect
    .poll(async () => String(last) === String((last = await askedFor())), { intervals: [500] })
    .toBe(true)
  expect(last.length).toBeGreaterThan(5)
  return last
}

test('two checks with different answers ask the host for the very same files', async ({
  page,
  context,
}) => {
  // The first visit of all asks for the worker, whoever makes it.
  await page.goto('/')
  await everythingKept(page)
  const joints = await requestsOf(page, {
    sex: ['female'],
    'first-symptoms': ['joint-pain', 'rash'],
    joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
    rashes: ['butterfly-rash', 'sun-sensitivity'],
  })
  const belly = await requestsOf(await context.newPage(), {
    sex: ['male'],
    'first-symptoms': ['fatigue'],
    'body-areas': ['belly', 'eyes'],
    belly: ['diarrhea', 'belly-pain', 'greasy-stool', 'urgent-night-stools'],
    eyes: ['dry-eyes'],
  })
  expect(belly).toEqual(joints)
  const stopped = await requestsOf(await context.newPage(), {
    'urgent-signs': ['chest-pain'],
    'first-symptoms': ['fatigue'],
  })
  expect(stopped).toEqual(joints)
})

test(
  'an inquiry opens a page of its own in a new tab, and nothing of the check goes with it',
  { tag: '@new-tab' },
  async ({ page, context }) => {
    await page.goto('/')
    await walkQuicklyIn(page, { 'first-symptoms': ['fatigue'] })
    const opened = context.waitForEvent('page')
    await page.getByTestId('inquiry').getByRole('link').click()
    const inquiry = await opened
    await expect(inquiry.locator('h1')).toHaveText('Write to the clinic')
    expect(new URL(inquiry.url()).search + new URL(inquiry.url()).hash).toBe('')
    expect(
      await inquiry.evaluate(() => [
        document.referrer,
        window.opener,
        sessionStorage.getItem('autoimmune-self-check'),
      ]),
    ).toEqual(['', null, null])
    const fields = inquiry.locator('main input:not([type=checkbox]), main textarea')
    for (const field of await fields.all()) await expect(field).toHaveValue('')
    await expect(inquiry.getByRole('checkbox')).not.toBeChecked()
  },
)
