import type { Page } from '@playwright/test'
import { expect, test } from './support/clinics'
import { answerPage, pointer, walkQuicklyIn } from './support/walker'

const start = async (page: Page, address: string) => {
  await page.goto(address)
  await page.getByTestId('start').click()
  await expect(page.locator('[data-question-id]')).toBeVisible()
}
const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}
const sore = { 'first-symptoms': ['joint-pain', 'fatigue'], joints: ['joint-swelling'] }

// What came is read the same everywhere; waiting for it is the browser's.
const read = '@any-engine'
for (const [what, slug, reason, tag] of [
  ['nobody has', 'nobody', /clinics\/nobody\.json: file: the host answers 404/, read],
  ['has a faulty file', 'faulty', /faulty\.json: inquiry\.url: must be an https address/, read],
  ['is answered with a page', 'page', /clinics\/page\.json: file: is not JSON/, read],
  ['makes the host fail', 'broken', /clinics\/broken\.json: file: the host answers 500/, read],
  ['is never answered', 'silent', /clinics\/silent\.json: file: did not come in time/, ''],
] as const)
  test(
    `with a clinic that ${what}, the check is there at once, and names nobody`,
    { tag: tag ? [tag] : [] },
    async ({ page, troubles, expected }) => {
      // The browser itself reports a status that is no success.
      expected.push(reason, /Failed to load resource/)
      await page.goto(`/?clinic=${slug}`)
      await walkQuicklyIn(page, sore)
      await expect(page.locator('details.match').first()).toBeVisible()
      await expect(page.getByTestId('inquiry')).toHaveCount(0)
      await expect.poll(() => troubles.join('\n')).toMatch(reason)
      expect(troubles.filter((line) => reason.test(line))).toHaveLength(1)
    },
  )

test('the choices of an address go with every step and are there after a reload; all else is dropped', async ({
  page,
}) => {
  await page.goto('/?utm_source=x&clinic=wordpress&theme=dark&answers=fever&lang=tlh')
  await expect.poll(() => addressOf(page)).toBe('/?clinic=wordpress&theme=dark')
  // Also links that were written ahead of time, for those who open them in a new tab.
  for (const link of await page.locator('a[href]:not([href^="#"])').all())
    await expect(link).toHaveAttribute('href', /\?clinic=wordpress&theme=dark$/)
  await page.getByTestId('start').click()
  await answerPage(page, pointer, {})
  await expect.poll(() => addressOf(page)).toBe('/check/for-whom?clinic=wordpress&theme=dark')
  await page.reload()
  await expect(page.locator('[data-question-id="for-whom"]')).toBeVisible()
  await expect.poll(() => addressOf(page)).toBe('/check/for-whom?clinic=wordpress&theme=dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('link', { name: 'Conditions' }).click()
  await expect.poll(() => addressOf(page)).toBe('/conditions?clinic=wordpress&theme=dark')
})

for (const [theme, accent, paper] of [
  ['light', 'rgb(122, 31, 92)', 'rgb(250, 246, 239)'],
  ['dark', 'rgb(240, 166, 214)', 'rgb(20, 28, 28)'],
] as const)
  test(
    `a clinic’s accent is on the page in ${theme}, whatever the device prefers`,
    { tag: '@appearance' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' })
      await page.goto(`/?clinic=wordpress&theme=${theme}`)
      await expect(page.getByTestId('start')).toHaveCSS('background-color', accent)
      await expect(page.locator('body')).toHaveCSS('background-color', paper)
    },
  )

test('at the level checklist no condition is named, and the result is whole', async ({ page }) => {
  await page.goto('/?clinic=checklist')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await walkQuicklyIn(page, sore)
  await expect(page.locator('.systems li').first()).toBeVisible()
  await expect(page.locator('details.match')).toHaveCount(0)
  await expect(page.getByTestId('inquiry').getByRole('link')).toHaveAttribute(
    'href',
    'https://clinic.example/inquiry',
  )
  // A reload shows no name either while the file is on its way.
  await page.route('**/clinics/checklist.json', async (route) => {
    await expect(page.locator('.next-step')).toBeVisible()
    await expect(page.locator('details.match')).toHaveCount(0)
    await route.continue()
  })
  await page.reload()
  await expect(page.getByTestId('inquiry')).toBeVisible()
})

test('at the level information there is reading, and no way into questions', async ({ page }) => {
  await page.goto('/check/age?clinic=reading')
  await expect(page.getByText('It does not ask about symptoms')).toBeVisible()
  expect(addressOf(page)).toBe('/?clinic=reading')
  await expect(page.getByTestId('start')).toHaveCount(0)
  await expect(page.getByTestId('inquiry')).toBeVisible()
  await page.getByRole('link', { name: 'Look up a condition' }).click()
  await expect(page.locator('h1')).toHaveText('Look up a condition')
})

test('where a clinic wants no entries, a whole run leaves none, and Back goes to the question before', async ({
  page,
}) => {
  await page.goto('/?clinic=kiosk')
  await expect(page.getByText('answers are deleted when nobody has touched')).toBeVisible()
  const entries = await page.evaluate(() => history.length)
  await page.getByTestId('start').click()
  await answerPage(page, pointer, {})
  await expect(page.locator('[data-question-id="for-whom"]')).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-question-id="for-whom"]')).toBeVisible()
  // The clinic's wish is known again.
  await expect(page.locator('.idle-warning')).toBeAttached()
  await expect(page.getByTestId('inquiry')).toHaveCount(0)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.locator('[data-question-id="urgent-signs"]')).toBeVisible()
  // It is answered already.
  await pointer.goOn(page)
  await expect(page.locator('[data-question-id="for-whom"]')).toBeVisible()
  await walkQuicklyIn(page, {})
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('on a shared device, a person who has gone is asked after, and then forgotten', async ({
  page,
}) => {
  await page.clock.install()
  await start(page, '/?clinic=kiosk')
  await answerPage(page, pointer, {})
  await expect(page.locator('.idle-warning')).toBeAttached()
  await page.clock.fastForward(61_000)
  const warning = page.getByRole('alert')
  await expect(warning).toContainText('Are you still there?')
  await page.getByRole('button', { name: 'I am still here' }).click()
  await expect(warning).not.toContainText('Are you still there?')
  await expect(page.locator('[data-question-id="for-whom"]')).toBeVisible()
  await page.clock.fastForward(121_000)
  await expect(page.getByText('Your answers are deleted.')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('autoimmune-self-check'))).toBeNull()
})
