import type { Page } from '@playwright/test'
import { axeOn } from './support/fixtures'
import { expect, test } from './support/clinics'
import { walkQuicklyIn } from './support/walker'

const address = '/inquiry/wordpress'
const message = 'May I ask about a visit?'

async function fill(page: Page) {
  await page.getByLabel('Your name').fill('Ada Example')
  await page.getByLabel('Your email address').fill('ada@example.org')
  await page.getByLabel('Your phone number').fill('+44 20 7946 0000')
  await page.getByLabel('Your message (optional)').fill(message)
  await page.getByRole('checkbox').check()
}
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click()
/** The form asks about what was filled in faster than people can. */
const sendAsPerson = async (page: Page) => {
  await send(page)
  await page.getByRole('button', { name: 'Yes, send it' }).click()
}
const toTheClinic = /^request to .+\/wp-json\//
const sentTo = (troubles: string[]) => troubles.filter((line) => toTheClinic.test(line))

// The clock stands, so that the form is filled in too fast for a person on any machine.
test.beforeEach(async ({ site, page, expected }) => {
  expected.push(toTheClinic)
  await page.clock.setFixedTime('2026-11-26T10:00:00Z')
  site.received.length = 0
  site.answers({ status: 'mail_sent' })
})

test('a person sends an inquiry to the clinic’s WordPress site, and nothing else leaves the page', async ({
  page,
  site,
  troubles,
}) => {
  await page.goto(address)
  expect(await axeOn(page)).toEqual([])
  await fill(page)
  await send(page)
  await expect(page.getByRole('group', { name: 'Did you mean to send this?' })).toBeFocused()
  expect(site.received).toEqual([])
  await page.getByRole('button', { name: 'Yes, send it' }).click()
  await expect(page.getByRole('heading', { name: 'Your message was sent' })).toBeFocused()
  await expect(page).toHaveTitle('Your message was sent – WordPress Clinic')
  expect(await axeOn(page)).toEqual([])

  expect(site.received).toHaveLength(1)
  const [{ method, headers, fields }] = site.received as [(typeof site.received)[number]]
  expect(method).toBe('POST')
  expect([headers.cookie, headers.referer]).toEqual([undefined, undefined])
  expect(fields.map(([name]) => name)).toEqual([
    '_wpcf7_unit_tag',
    'your-name',
    'your-email',
    'tel-1',
    'your-message',
  ])
  // Besides the one request there is nothing to report: no policy broken, no word in the console.
  expect(troubles).toEqual([
    `request to ${site.site}/wp-json/contact-form-7/v1/contact-forms/7/feedback`,
  ])
})

test('after a check, the way to the form carries no answer, and neither does the message', async ({
  page,
  context,
  site,
  troubles,
}) => {
  await page.goto('/?clinic=wordpress')
  await walkQuicklyIn(page, { 'first-symptoms': ['fatigue', 'rash'] })
  const opened = context.waitForEvent('page')
  await page.getByTestId('inquiry').getByRole('link').click()
  const form = await opened
  await expect(form.locator('h1')).toHaveText('Write to the clinic')
  expect(new URL(form.url()).search + new URL(form.url()).hash).toBe('')
  await fill(form)
  await sendAsPerson(form)
  await expect(form.locator('h1')).toHaveText('Your message was sent')
  expect(sentTo(troubles)).toHaveLength(1)
  expect(site.received).toHaveLength(1)
  expect(Object.fromEntries(site.received[0]!.fields)).toEqual({
    _wpcf7_unit_tag: 'wpcf7-f7-o1',
    'your-name': 'Ada Example',
    'your-email': 'ada@example.org',
    'tel-1': '+44 20 7946 0000',
    'your-message': message,
  })
})

test('what is missing is named in a summary that takes focus, and in the title', async ({
  page,
  site,
}) => {
  await page.goto(address)
  await send(page)
  const summary = page.getByRole('group', { name: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle('Error: Write to the clinic – WordPress Clinic')
  await expect(summary.getByRole('link')).toHaveCount(4)
  await summary.getByRole('link', { name: 'Enter your email address' }).click()
  await expect(page.getByLabel('Your email address')).toBeFocused()
  expect(await axeOn(page)).toEqual([])
  expect(site.received).toEqual([])
})

// What the site says instead is the same to every engine.
for (const status of ['spam', 'aborted', 'mail_failed', 'acceptance_missing'])
  test(
    `the answer “${status}” is not sent: every word is kept, and other ways are offered`,
    { tag: status === 'spam' ? [] : ['@any-engine'] },
    async ({ page, site, troubles }) => {
      site.answers({ status })
      await page.goto(address)
      await fill(page)
      await sendAsPerson(page)
      const told = page.getByRole('group', { name: 'We cannot confirm that your message was sent' })
      await expect(told).toBeFocused()
      await expect(page).toHaveTitle(
        'Error: We cannot confirm that your message was sent – WordPress Clinic',
      )
      await expect(told.getByRole('link', { name: 'Call +1 555 010 0100' })).toBeVisible()
      await expect(told.getByRole('link', { name: 'Write to office@clinic.example' })).toBeVisible()
      await expect(page.getByLabel('Your message (optional)')).toHaveValue(message)
      expect(await axeOn(page)).toEqual([])
      expect(sentTo(troubles)).toHaveLength(1)
    },
  )

test('what the site does not take is said beside its field', async ({ page, site, troubles }) => {
  site.answers({
    status: 'validation_failed',
    invalid: { 'your-email': 'Please enter an email address.' },
  })
  await page.goto(address)
  await fill(page)
  await sendAsPerson(page)
  await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused()
  await expect(page.getByLabel('Your email address')).toHaveAccessibleDescription(
    'Error: Please enter an email address.',
  )
  site.answers({ status: 'mail_sent' })
  await send(page)
  await expect(page.locator('h1')).toHaveText('Your message was sent')
  expect(sentTo(troubles)).toHaveLength(2)
})

test('the policy of the page lets it reach this clinic and nobody else', async ({
  page,
  troubles,
  expected,
}) => {
  expected.push(/connect-src|Refused to connect|https:\/\/evil\.example\//)
  await page.goto(address)
  const reached = await page.evaluate(async () => {
    const reaches = (url: string) =>
      fetch(url).then(
        () => true,
        () => false,
      )
    return Promise.all(['https://evil.example/', '/clinics/demo.json'].map(reaches))
  })
  expect(reached).toEqual([false, false])
  // Two addresses, each against the policy of the header and of the page.
  const refused = () => troubles.filter((line) => line.startsWith('policy: connect-src')).length
  await expect.poll(refused).toBe(4)
})

test(
  'without JavaScript the page gives another way to the clinic',
  { tag: '@no-script' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${baseURL}/inquiry`)
    await expect(page.getByRole('link', { name: 'Contact Demo Clinic' })).toHaveAttribute(
      'href',
      'mailto:inquiry@clinic.example',
    )
    await context.close()
  },
)
