import { expect, test, type Page } from '@playwright/test'
import {
  asPeopleHaveIt,
  begin,
  checkIn,
  expectToFit,
  hears,
  hostAddress,
  link,
  loaded,
  notesOf,
  openHost,
} from './support/host-page'
import { pointer, walkToResult, type Picks } from './support/walker'

test.use({ launchOptions: asPeopleHaveIt })

test('a clinic’s page shows the check without a shift, a stolen focus or a word in the console', async ({
  page,
}) => {
  const troubles = await openHost(page, hostAddress('plain'))
  await loaded(page)
  const check = await checkIn(page)
  await expectToFit(page, check)
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0])
  await expect(link(page)).toHaveCount(0)
  await page.waitForTimeout(300)
  expect((await notesOf(page)).shift).toBeLessThan(0.01)
  expect(troubles).toEqual([])
})

for (const name of ['author', 'pinned', 'strict', 'trusted-types', 'isolated', 'delayed'])
  test(`the check works on the page “${name}” and says nothing in its console`, async ({
    page,
  }) => {
    const troubles = await openHost(page, hostAddress(name))
    await loaded(page)
    const check = await checkIn(page)
    await begin(check)
    await expect(check.locator('[data-question-id]')).toBeVisible()
    await expectToFit(page, check)
    expect(troubles).toEqual([])
  })

test('the frame is as tall as each page of the check, and its beginning is in sight after each step', async ({
  page,
}) => {
  await openHost(page, hostAddress('tall'))
  await loaded(page)
  const check = await checkIn(page)
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0])
  await begin(check)
  await walkToResult(check, pointer, { 'first-symptoms': ['fatigue', 'joint-pain'] }, async () => {
    await expectToFit(page, check)
    const top = await page
      .locator('self-check')
      .evaluate((element) => element.getBoundingClientRect().top)
    expect(top, check.url()).toBeGreaterThan(-1)
    expect(top, check.url()).toBeLessThan(844)
  })
  const { events, shift } = await notesOf(page)
  expect(shift).toBeLessThan(0.01)
  expect(events).toEqual([
    'ready null',
    'step {"stage":"questions"}',
    'step {"stage":"result"}',
    'completed null',
  ])
})

/** Everything a page hears during one check, without the heights. */
async function heardDuring(page: Page, picks: Picks) {
  await openHost(page, hostAddress('plain'))
  await loaded(page)
  const check = await checkIn(page)
  await begin(check)
  const seen = await walkToResult(check, pointer, picks)
  await hears(page, 'completed null')
  await page.waitForTimeout(500)
  const { messages } = await notesOf(page)
  const fields = new Set(messages.flatMap((message) => Object.keys(message)))
  expect([...fields].sort()).toEqual(['app', 'height', 'lang', 'name', 'ns', 'stage', 'type', 'v'])
  return {
    pages: seen.length,
    heard: messages.map(({ type, stage, name }) => `${type} ${stage} ${name}`).sort(),
  }
}

test('a page hears the very same of two people who answer the opposite', async ({
  page,
  context,
}) => {
  test.slow()
  const well = await heardDuring(page, { sex: ['male'] })
  const ill = await heardDuring(await context.newPage(), {
    sex: ['female'],
    family: ['yes'],
    'family-which': ['rheumatoid-arthritis'],
    'first-symptoms': ['fatigue', 'joint-pain', 'rash'],
    'body-areas': ['eyes', 'hands'],
    joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
    rashes: ['sun-sensitivity', 'butterfly-rash'],
    eyes: ['dry-eyes'],
    hands: ['raynaud'],
  })
  expect(ill.pages).toBeGreaterThan(well.pages)
  expect(ill.heard).toEqual(well.heard)
})

test('a hostile frame beside the check changes nothing on either side', async ({ page }) => {
  await openHost(page, hostAddress('evil-sibling'))
  await loaded(page)
  const check = await checkIn(page)
  await expectToFit(page, check)
  await page.waitForTimeout(500)
  await expectToFit(page, check)
  await begin(check)
  await hears(page, 'step {"stage":"questions"}')
  await expectToFit(page, check)
  expect((await notesOf(page)).events).toEqual(['ready null', 'step {"stage":"questions"}'])
})

test('two checks on one page each have their own height', async ({ page }) => {
  await openHost(page, hostAddress('two'))
  await expect.poll(async () => (await notesOf(page)).events).toEqual(['ready null', 'ready null'])
  const first = await checkIn(page)
  const other = page.locator('self-check iframe').nth(1)
  const before = await other.evaluate((frame) => frame.clientHeight)
  await begin(first)
  await hears(page, 'step {"stage":"questions"}')
  expect(await other.evaluate((frame) => frame.clientHeight)).toBe(before)
})

test('a page may move and copy the element: each check greets anew', async ({ page }) => {
  await openHost(page, hostAddress('moved'))
  await loaded(page)
  await page.evaluate(() => {
    const element = document.querySelector('self-check')!
    const there = document.querySelector('#there')!
    there.append(element)
    there.append(element.cloneNode(true))
  })
  await expect
    .poll(async () => (await notesOf(page)).events)
    .toEqual(['ready null', 'ready null', 'ready null'])
  await expect(page.locator('self-check iframe')).toHaveCount(2)
})

test('the browser’s Back leads to the question before, and leaves the clinic’s page where it is', async ({
  page,
}) => {
  await openHost(page, hostAddress('plain'))
  await loaded(page)
  const check = await checkIn(page)
  await begin(check)
  await expect(check.locator('[data-question-id]')).toBeVisible()
  const first = check.url()
  await check.getByTestId('option').first().click()
  await check.getByTestId('continue').click()
  await expect.poll(() => check.url()).not.toBe(first)
  await page.evaluate(() => history.back())
  await expect.poll(() => check.url()).toBe(first)
  expect(page.url()).toBe(hostAddress('plain'))
  await expectToFit(page, check)
})
