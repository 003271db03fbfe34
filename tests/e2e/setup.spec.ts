import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readClinic } from '../../src/clinic/check-clinic'
import { axeOn, expect, test } from './support/fixtures'

/** The check inside the preview. */
const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the self-check"]')
const field = (page: Page, name: string) => page.locator(`#field-${name}`)

async function fillIn(page: Page) {
  await field(page, 'name').fill('Riverside Clinic')
  await field(page, 'pages').fill('https://clinic.example/')
  await field(page, 'url').fill('https://clinic.example/contact')
}

test(
  'the preview is the check itself and follows each choice',
  { tag: '@any-engine' },
  async ({ page }) => {
    await page.goto('/setup/')
    await expect(preview(page).getByTestId('start')).toBeVisible()
    await fillIn(page)
    await page.getByText('Reading only').first().click()
    await expect(preview(page).getByText('This site is for reading.')).toBeVisible()
    await expect(preview(page).getByTestId('start')).toHaveCount(0)
    await page.getByText('Use our own color').click()
    await field(page, 'light').fill('#7a1f5c')
    await expect
      .poll(() =>
        preview(page)
          .locator('html')
          .evaluate((html) => html.style.getPropertyValue('--accent-light')),
      )
      .toBe('#7a1f5c')
    await page.getByRole('radio', { name: 'Dark', exact: true }).check()
    await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark')
    // Trying things out leaves nothing in the way of the browser's Back.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  },
)

test(
  'a person saves a clinic file by keys alone, and nothing stays in the browser',
  { tag: '@any-engine' },
  async ({ page }) => {
    await page.goto('/setup/')
    const typeInto = async (name: string, text: string) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await field(page, name).evaluate((element) => element === document.activeElement)) break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.type(text)
      await expect(field(page, name)).toHaveValue(text)
    }
    await typeInto('name', 'Riverside Clinic')
    await typeInto('pages', 'clinic.example')
    await typeInto('url', 'https://clinic.example/contact')
    await page.getByRole('button', { name: 'Save the clinic file' }).focus()
    const downloads = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const download = await downloads
    expect(download.suggestedFilename()).toBe('riverside-clinic.json')
    const { trouble, clinic } = readClinic(
      'riverside-clinic.json',
      readFileSync(await download.path(), 'utf8'),
    )
    expect(trouble).toEqual([])
    expect(clinic).toMatchObject({ name: 'Riverside Clinic', origins: ['https://clinic.example'] })
    // The router of the check in the preview leaves an empty list of scroll positions.
    const stored = await page.evaluate(() =>
      [...Object.values(localStorage), ...Object.values(sessionStorage)].filter(
        (text) => text !== '{}',
      ),
    )
    expect(stored).toEqual([])
  },
)

test(
  'the preview neither shows nor touches a check that this device remembers',
  { tag: '@any-engine' },
  async ({ page }) => {
    await page.goto('/')
    await page.getByTestId('start').click()
    await page.getByTestId('option').first().click()
    await page.getByTestId('continue').click()
    const key = 'autoimmune-self-check'
    const remembered = await page.evaluate((name) => sessionStorage.getItem(name), key)
    expect(remembered).toContain('given')
    await page.goto('/setup/')
    await preview(page).getByTestId('start').click()
    await preview(page).getByTestId('option').nth(2).click()
    await preview(page).getByTestId('continue').click()
    await preview(page)
      .getByRole('button', { name: /delete my answers/i })
      .click()
    await preview(page).locator('.button-danger').click()
    await expect(preview(page).getByTestId('start')).toBeVisible()
    expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toBe(remembered)
  },
)

test(
  'once it is open, the page works without the internet',
  { tag: '@any-engine' },
  async ({ page, context }) => {
    await page.goto('/setup/')
    // The preview follows a choice: all that it needs is there.
    await page.getByText('Always light').click()
    await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'light')
    await context.setOffline(true)
    await fillIn(page)
    await page.getByText('Always dark').click()
    await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('#field-url-mark')).toHaveText('Good')
    const downloads = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the clinic file' }).click()
    expect((await downloads).suggestedFilename()).toBe('riverside-clinic.json')
  },
)

for (const [width, scheme] of [
  [320, 'light'],
  [1280, 'dark'],
] as const)
  test(
    `the set-up page fits and puts no barrier in the way at ${width} pixels, ${scheme}`,
    { tag: '@any-engine' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('/setup/')
      await expect(preview(page).getByTestId('start')).toBeVisible()
      await fillIn(page)
      await field(page, 'phone').fill('call us')
      await page.getByText('Use our own color').click()
      await field(page, 'light').fill('#c08040')
      await page.getByRole('button', { name: 'Save the clinic file' }).click()
      await expect(page.getByText('The file cannot be saved yet')).toBeVisible()
      expect(await axeOn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
    },
  )
