import { addressOf, expect, test } from './support/fixtures'
import {
  begin,
  checkIn,
  frameOf,
  hostAddress,
  isFollowed,
  link,
  notesOf,
  openHost,
} from './support/host-page'

test(
  'on a site that the clinic has not named, the check offers to open in its own page',
  { tag: '@names' },
  async ({ page }) => {
    await page.goto(hostAddress('plain', 'elsewhere.example'))
    const check = page.locator('iframe').contentFrame()
    await expect(check.getByRole('link', { name: /open the check/i })).toHaveAttribute(
      'target',
      '_blank',
    )
    await expect(check.getByTestId('start')).toHaveCount(0)
    expect((await notesOf(page)).messages).toEqual([])
    await expect(link(page)).toBeVisible()
    await expect.poll(async () => (await notesOf(page)).events).toEqual(['error no-answer'])
    await expect(link(page)).toBeVisible()
    await expect(page.locator('iframe')).toHaveCount(0)
  },
)

test(
  'a stranger’s page around a clinic’s page shows no check in it',
  { tag: '@names' },
  async ({ page, troubles, expected }) => {
    // The browser tells of the refusal, and of greetings to nobody, in words of its own.
    const refusal = /frame-ancestors|X-Frame|refused|denied/i
    expected.push(refusal, /postMessage|target origin/)
    await page.goto(hostAddress('evil-parent', 'stranger.example'))
    const clinic = page.locator('iframe').contentFrame()
    const way = clinic.getByRole('link', { name: /start the symptom self-check/i })
    await expect(way).toBeVisible()
    const check = clinic.locator('iframe').contentFrame()
    await expect(check.getByTestId('start')).toHaveCount(0)
    await expect(clinic.locator('iframe')).toHaveCount(0)
    await expect.poll(() => troubles.join()).toMatch(refusal)
  },
)

test(
  'a page that the clinic has not named cannot command the check, nor hear of it',
  { tag: '@names' },
  async ({ page }) => {
    await page.goto(hostAddress('evil-host', 'elsewhere.example'))
    const check = page.locator('iframe').contentFrame()
    await expect(check.getByRole('link', { name: /open the check/i })).toBeVisible()
    await page.waitForTimeout(300)
    expect((await notesOf(page)).messages).toEqual([])
    expect(await isFollowed(check)).toBe(false)
  },
)

test('a page that may offer the check can still make it do nothing but greet', async ({ page }) => {
  await page.goto(hostAddress('evil-host'))
  const check = await checkIn(page)
  const types = async () => [...new Set((await notesOf(page)).messages.map(({ type }) => type))]
  await expect.poll(types).toEqual(['ready'])
  await begin(check)
  const asked = await addressOf(check)
  await expect.poll(types).toEqual(['ready', 'step'])
  await page.waitForTimeout(500)
  expect(await addressOf(check)).toBe(asked)
  expect(await types()).toEqual(['ready', 'step'])
})

test('a page that grows with its frame is stopped, and scrolls inside itself', async ({ page }) => {
  const check = await openHost(page, 'plain')
  await check.locator('html').evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#app { min-height: calc(100vh + 10px) }')
    document.adoptedStyleSheets = [sheet]
  })
  await expect.poll(() => isFollowed(check)).toBe(false)
  const height = () => frameOf(page).evaluate((frame) => frame.clientHeight)
  const stopped = await height()
  await page.waitForTimeout(500)
  expect(await height()).toBe(stopped)
})

// The browser tells the clinic what is wrong with its page, in words of its own.
for (const [name, what, told] of [
  ['no-loader', 'the loader is missing', /missing\.js|404|Failed to load resource/],
  ['blocked', 'the page’s policy shows no frames', /frame-src|postMessage/],
] as const)
  test(`there is a way to the check when ${what}`, async ({ page, baseURL, expected }) => {
    expected.push(told)
    await page.goto(hostAddress(name))
    await expect(link(page)).toBeVisible()
    await expect(link(page)).toHaveAttribute('href', baseURL + '/')
  })

test(
  'there is a way to the check when the page runs no scripts',
  { tag: '@no-script' },
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(hostAddress('plain'))
    await expect(link(page)).toBeVisible()
    await context.close()
  },
)

test(
  'without an origin or storage of its own the check still runs, and scrolls inside itself',
  { tag: '@no-origin' },
  async ({ page }) => {
    await page.goto(hostAddress('sandboxed'))
    await begin(await checkIn(page))
    expect((await notesOf(page)).messages).toEqual([])
  },
)

for (const [name, what] of [
  ['plain-frame', 'without a loader'],
  ['sandboxed-well', 'in a sandbox that allows what it needs'],
] as const)
  test(`${what} the check says nothing and scrolls inside itself`, async ({ page }) => {
    await page.goto(hostAddress(name))
    const check = await checkIn(page)
    await begin(check)
    expect(await isFollowed(check)).toBe(false)
    expect((await notesOf(page)).messages).toEqual([])
  })
