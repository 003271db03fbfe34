import type { Page } from '@playwright/test'
import { axeOn, expect, test } from './support/fixtures'
import { answerPage, pointer, start } from './support/walker'

const key = 'autoimmune-self-check'

/** Opens the check in a tab that remembers this of an earlier time. */
async function openWith(page: Page, remembered: string) {
  await page.goto('/about')
  await page.evaluate(([name, text]) => sessionStorage.setItem(name!, text!), [key, remembered])
  await page.goto('/')
}

/** The browser itself reports the status of a page that is not there. */
const notThere = /404/

test('a deep link to a page not yet reachable leads to the first open question', async ({
  page,
  expected,
}) => {
  // The last address is no page of ours, and the host says so.
  expected.push(notThere)
  for (const path of [
    '/check/onset',
    '/check/review',
    '/results',
    '/check/stop',
    '/check/no-such-question',
  ]) {
    await page.goto(path)
    await expect(page, path).toHaveURL(/check\/urgent-signs$/)
  }
})

test('an unknown address shows a page that helps', async ({ page, expected }) => {
  expected.push(notThere)
  await page.goto('/no/such/page')
  await expect(page.locator('h1')).toHaveText('We cannot find this page')
  expect(await axeOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('an unknown condition shows a page with the search', async ({ page, expected }) => {
  expected.push(notThere)
  await page.goto('/conditions/no-such-condition')
  await expect(page.locator('h1')).toHaveText('We do not know a condition by this address')
  await page.getByLabel('Find by name').fill('coeliac')
  await page.getByRole('link', { name: 'Celiac disease' }).click()
  await expect(page).toHaveURL(/conditions\/celiac-disease$/)
  await expect(page.locator('h1')).toHaveText('Celiac disease')
})

for (const [what, text] of [
  ['wrong JSON', '{"given": '],
  ['another shape', '[1, 2, 3]'],
  ['nothing of ours', '{"schema": 7}'],
] as const)
  test(`saved answers that cannot be read (${what}) are said so, and the check starts`, async ({
    page,
  }) => {
    await openWith(page, text)
    await expect(page.locator('.troubles')).toContainText('could not read')
    await page.getByTestId('start').click()
    await expect(page.locator('[data-question-id="urgent-signs"]')).toBeVisible()
  })

test('saved answers edited by hand keep what makes sense and name what does not', async ({
  page,
}) => {
  const saved = {
    schema: 1,
    version: 0,
    given: {
      'urgent-signs': ['none-of-these'],
      'for-whom': 'self',
      age: '200',
      sex: ['female'],
      gone: 'x',
    },
    seen: [1, 'x'],
  }
  await openWith(page, JSON.stringify(saved))
  await expect(page.locator('.troubles')).toContainText('older version')
  await expect(page.locator('.troubles')).toContainText('Age')
  await page.getByRole('button', { name: 'Continue where you left off' }).click()
  await expect(page).toHaveURL(/check\/age$/)
})

test(
  'a browser that refuses storage still lets a person check, and says what it cannot do',
  { tag: '@first-script' },
  async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
    })
    await page.goto('/')
    await expect(page.locator('.troubles')).toContainText('does not let us remember')
    await start(page)
    await answerPage(page, pointer, {})
    await expect(page).toHaveURL(/check\/for-whom$/)
  },
)

// In Firefox the worker of the first try has the part at the second.
test(
  'a start page whose code is lost on the way says so, and can be tried again',
  { tag: '@any-engine' },
  async ({ page, expected }) => {
    expected.push(/Failed to load resource/)
    const view = '**/assets/StartView-*.js'
    await page.route(view, (route) => route.abort())
    await page.goto('/')
    const told = page.getByRole('alert')
    await expect(told).toContainText('Call your emergency number')
    await page.unroute(view)
    await told.getByRole('button').click()
    await start(page)
    await expect(page).toHaveURL(/urgent-signs$/)
  },
)

test.describe('without JavaScript', { tag: '@no-script' }, () => {
  test.use({ javaScriptEnabled: false })

  test('the page says so, gives emergency advice and the way to the clinic', async ({ page }) => {
    await page.goto('/check/age')
    await expect(page.getByRole('heading', { name: 'This check needs JavaScript' })).toBeVisible()
    expect(await page.locator('main.no-script').innerText()).toContain('911')
    await expect(page.getByRole('link', { name: 'Contact the clinic' })).toHaveAttribute(
      'href',
      /^mailto:/,
    )
  })
})
