import { documentOf, expect, openWhole, test, type Place } from './support/fixtures'
import { checkIn, hostAddress, openHost } from './support/host-page'
import { walkQuicklyIn } from './support/walker'

/** What a page must not do, and what the browser then says is refused. */
const breaches = async (place: Place) => {
  await documentOf(place).evaluate((html) => {
    const picture = html.ownerDocument.createElement('img')
    picture.src = 'https://elsewhere.invalid/picture.png'
    html.querySelector('body')!.append(picture)
    const style = html.ownerDocument.createElement('style')
    style.textContent = 'p { color: red }'
    html.querySelector('head')!.append(style)
  })
}
const expectHeard = (place: Place, troubles: string[]) =>
  expect
    .poll(async () => {
      // In WebKitGTK a document tells of its troubles when it is asked something.
      await documentOf(place).evaluate(() => {})
      return troubles.filter((line) => line.startsWith('policy:')).join()
    })
    .toMatch(/img-src.+style-src|style-src.+img-src/)
const breached = /(img|style)-src|elsewhere\.invalid/

test('a breach of the policy does not escape these tests', async ({ page, troubles, expected }) => {
  expected.push(breached)
  await page.goto('/')
  await breaches(page)
  await expectHeard(page, troubles)
})

test('a breach of the policy in a frame does not escape these tests', async ({
  page,
  troubles,
  expected,
}) => {
  expected.push(breached)
  await page.goto(hostAddress('plain-frame'))
  const check = await checkIn(page)
  await breaches(check)
  await expectHeard(check, troubles)
})

// Every test fails on a breach. These go everywhere.
const reading = ['/conditions', '/conditions/celiac-disease', '/treatments', '/about', '/inquiry']

test('a whole check and the pages to read keep to the policy', async ({ page, troubles }) => {
  await page.goto('/')
  await walkQuicklyIn(page, { 'first-symptoms': ['fatigue', 'joint-pain'] })
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '')
  })
  for (const path of reading) await openWhole(page, path)
  expect(troubles).toEqual([])
})

test('a whole check in a frame keeps to its policy and to the page’s', async ({
  page,
  troubles,
}) => {
  const check = await openHost(page, 'strict')
  await walkQuicklyIn(check, { 'first-symptoms': ['fatigue', 'joint-pain'] })
  expect((await page.evaluate(() => window.notes)).refused).toEqual([])
  expect(troubles).toEqual([])
})
