import { expect, test } from '@playwright/test'
import { app, hostAddress } from './support/host-page'

test(
  'the lines for administrators, pasted into a page, show the check',
  { tag: '@any-engine' },
  async ({ page }) => {
    await page.goto(`${app}/setup/`)
    await page.locator('#field-name').fill('Demo')
    await expect(page.locator('#field-slug')).toHaveValue('demo')
    const lines = await page
      .getByRole('group', { name: 'For administrators and editors' })
      .innerText()
    expect(lines).toContain(`src="${app}/embed/v1/loader.js"`)
    await page.goto(hostAddress('plain-frame'))
    await page.evaluate((pasted) => {
      document.open()
      document.write(`<!doctype html><h1>Our clinic</h1>${pasted}`)
      document.close()
    }, lines)
    await expect(page.frameLocator('self-check iframe').getByTestId('start')).toBeVisible()
    await expect(page.locator('self-check > a')).toHaveCount(0)
  },
)

test(
  'no other page can make the check speak for a clinic that it invents',
  { tag: '@any-engine' },
  async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(hostAddress('plain-frame'))
    await page.evaluate((address) => {
      window.selfCheckDraft = JSON.stringify({
        name: 'Invented Clinic',
        origins: [location.origin],
        inquiry: { kind: 'link', url: 'https://clinic.example/' },
        inquiryLabel: 'Come to us',
      })
      document.querySelector('iframe')!.src = `${address}/?clinic=preview`
    }, app)
    await expect(page.frameLocator('iframe').getByTestId('start')).toBeVisible()
    await expect.poll(() => said.join()).toContain('is shown on the set-up page only')
  },
)
