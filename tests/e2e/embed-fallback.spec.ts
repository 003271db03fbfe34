import { expect, test } from '@playwright/test'
import {
  asPeopleHaveIt,
  begin,
  checkIn,
  hostAddress,
  link,
  loaded,
  notesOf,
  openHost,
} from './support/host-page'

test.use({ launchOptions: asPeopleHaveIt })

test('on a site that the clinic has not named, the check offers to open in its own page', async ({
  page,
}) => {
  await openHost(page, hostAddress('plain', 'elsewhere.example'))
  const check = await checkIn(page)
  await expect(check.getByRole('link', { name: /open the check/i })).toHaveAttribute(
    'target',
    '_blank',
  )
  await expect(check.getByTestId('start')).toHaveCount(0)
  expect((await notesOf(page)).messages).toEqual([])
  await expect(link(page)).toBeVisible()
})

test('a page that grows with its frame is stopped, and scrolls inside itself', async ({ page }) => {
  await openHost(page, hostAddress('plain'))
  await loaded(page)
  const check = await checkIn(page)
  await check.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#app { min-height: calc(100vh + 10px) }')
    document.adoptedStyleSheets = [sheet]
  })
  const height = () => page.locator('self-check iframe').evaluate((frame) => frame.clientHeight)
  await page.waitForTimeout(1500)
  const stopped = await height()
  await page.waitForTimeout(500)
  expect(await height()).toBe(stopped)
  await expect(check.locator('html')).not.toHaveAttribute('data-followed')
})

for (const [name, what] of [
  ['no-loader', 'the loader is missing'],
  ['blocked', 'the page’s policy shows no frames'],
] as const)
  test(`there is a way to the check when ${what}`, async ({ page }) => {
    await openHost(page, hostAddress(name))
    await expect(link(page)).toBeVisible({ timeout: 4_500 })
    if (name === 'blocked')
      await expect
        .poll(async () => (await notesOf(page)).events, { timeout: 10_000 })
        .toEqual(['error {"reason":"no-answer"}'])
    await expect(link(page)).toBeVisible()
  })

test('there is a way to the check when the page runs no scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(hostAddress('plain'))
  await expect(link(page)).toBeVisible()
  await context.close()
})

test('without an origin or storage of its own the check still runs, and scrolls inside itself', async ({
  page,
}) => {
  await openHost(page, hostAddress('sandboxed'))
  const check = await checkIn(page)
  await begin(check)
  await expect(check.locator('[data-question-id]')).toBeVisible()
  expect((await notesOf(page)).messages).toEqual([])
})

test('without a loader the check says nothing and scrolls inside itself', async ({ page }) => {
  await openHost(page, hostAddress('plain-frame'))
  const check = await checkIn(page)
  await begin(check)
  await expect(check.locator('[data-question-id]')).toBeVisible()
  await expect(check.locator('html')).not.toHaveAttribute('data-followed')
  expect((await notesOf(page)).messages).toEqual([])
})
