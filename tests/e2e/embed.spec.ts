import { addressOf, expect, test } from './support/fixtures'
import {
  begin,
  checkIn,
  expectToFit,
  frameOf,
  hears,
  hostAddress,
  link,
  notesOf,
  openHost,
  standOf,
} from './support/host-page'
import { answerPage, pointer, walkQuicklyIn, walkToResult } from './support/walker'

test('a clinic’s page shows the check without a stolen focus, a jump or a word in the console', async ({
  page,
}) => {
  const check = await openHost(page, 'plain')
  await expectToFit(page, check)
  expect(await standOf(page)).toMatchObject({ focus: 'BODY', scrolled: 0 })
  await expect(link(page)).toHaveCount(0)
  expect((await notesOf(page)).refused).toEqual([])
})

test(
  'a clinic’s page does not shift when the check appears',
  { tag: '@layout-shift' },
  async ({ page }) => {
    await openHost(page, 'plain')
    await page.waitForTimeout(300)
    expect((await notesOf(page)).shift).toBeLessThan(0.01)
  },
)

for (const name of ['author', 'pinned', 'strict', 'trusted-types', 'isolated', 'delayed', 'later'])
  test(`the check works on the page “${name}”, whose policy refuses nothing of it`, async ({
    page,
  }) => {
    const check = await openHost(page, name)
    await begin(check)
    await expectToFit(page, check)
    expect((await notesOf(page)).refused).toEqual([])
  })

test('the frame is as tall as each page of the check, and its beginning is in sight after each step', async ({
  page,
}) => {
  const check = await openHost(page, 'tall')
  expect(await standOf(page)).toMatchObject({ focus: 'BODY', scrolled: 0 })
  await begin(check)
  const picks = { 'first-symptoms': ['fatigue', 'joint-pain'] }
  await walkToResult(check, pointer, picks, async (id) => {
    await expectToFit(page, check)
    await expect
      .poll(
        async () => {
          const { top, seen } = await standOf(page)
          return top > -1 && top < seen
        },
        { message: id },
      )
      .toBe(true)
  })
  await hears(page, 'completed')
  const { events, shift } = await notesOf(page)
  expect(shift).toBeLessThan(0.01)
  expect(events).toEqual(['ready', 'step questions', 'step result', 'completed'])
})

test('a hostile frame beside the check changes nothing on either side', async ({ page }) => {
  const check = await openHost(page, 'evil-sibling')
  await expectToFit(page, check)
  await page.waitForTimeout(500)
  await expectToFit(page, check)
  await begin(check)
  await hears(page, 'step questions')
  await expectToFit(page, check)
  expect((await notesOf(page)).events).toEqual(['ready', 'step questions'])
})

test('two checks on one page each have their own height', async ({ page }) => {
  await page.goto(hostAddress('two'))
  await expect.poll(async () => (await notesOf(page)).events).toEqual(['ready', 'ready'])
  const first = await checkIn(page)
  const other = page.locator('self-check iframe').nth(1)
  const height = () => other.evaluate((frame) => frame.clientHeight)
  const content = () =>
    other
      .contentFrame()
      .locator('#app')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  await expect.poll(async () => (await height()) - (await content())).toBe(0)
  const before = await height()
  await begin(first)
  await hears(page, 'step questions')
  expect(await height()).toBe(before)
})

test('a page may move and copy the element: each check greets anew', async ({ page }) => {
  await openHost(page, 'moved')
  await page.evaluate(() => {
    const element = document.querySelector('self-check')!
    const there = document.querySelector('#there')!
    there.append(element)
    there.append(element.cloneNode(true))
  })
  await expect.poll(async () => (await notesOf(page)).events).toEqual(['ready', 'ready', 'ready'])
  await expect(page.locator('self-check iframe')).toHaveCount(2)
})

test('the browser’s Back leads to the question before, and leaves the clinic’s page where it is', async ({
  page,
}) => {
  const check = await openHost(page, 'plain')
  await begin(check)
  const first = await addressOf(check)
  await answerPage(check, pointer, {})
  await page.evaluate(() => history.back())
  await expect.poll(() => addressOf(check)).toBe(first)
  expect(page.url()).toBe(hostAddress('plain'))
  await expectToFit(page, check)
})

test('the page around the check reloads, and the check greets it anew', async ({ page }) => {
  const check = await openHost(page, 'plain')
  await begin(check)
  await page.reload()
  await hears(page, 'ready')
  await expectToFit(page, await checkIn(page))
  await expect(frameOf(page)).toHaveAccessibleName('Symptom self-check')
})

test('a link of the page leads into the check, and an inquiry to the form of the page', async ({
  page,
}) => {
  const check = await openHost(page, 'own-form')
  await page.getByRole('link', { name: 'Skip to the self-check' }).click()
  await expect(check.locator('main h1')).toBeFocused()
  expect((await standOf(page)).focus).toBe('IFRAME')
  await walkQuicklyIn(check, {})
  const way = check.getByTestId('inquiry').getByRole('link')
  await expect(way).not.toContainText('new tab')
  await way.click()
  await hears(page, 'inquiry')
  await expect(page.locator('#contact')).toBeInViewport()
  await expect(page).toHaveURL(`${hostAddress('own-form')}#contact`)
})
