import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { axeOn, expect, openWhole, test } from './support/fixtures'

/** The scripts that a page asks its host for, with their weight after brotli. */
function scriptsOf(page: Page): Map<string, number> {
  const scripts = new Map<string, number>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!pathname.endsWith('.js')) return
    // What is still under way when the page is left has no weight.
    void response.body().then(
      (body) => scripts.set(pathname, brotliCompressSync(body).length),
      () => undefined,
    )
  })
  return scripts
}

test('a question loads nothing of the library', { tag: '@network' }, async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('/check/urgent-signs')
  await page.waitForLoadState('networkidle')
  await expect.poll(() => scripts.size).toBeGreaterThan(0)
  for (const script of scripts.keys())
    expect(script).not.toMatch(/lupus|arthritis|syndrome|LibraryView|ConditionView/)
})

test(
  'a page of the library loads one condition, and not the data of all',
  { tag: '@network' },
  async ({ page }) => {
    const scripts = scriptsOf(page)
    await page.goto('/conditions/celiac-disease')
    await expect(page.getByRole('heading', { name: 'Questions for the doctor' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const ofConditions = () =>
      [...scripts.keys()].filter((script) => /-(disease|syndrome)-/.test(script))
    await expect.poll(ofConditions).toEqual([expect.stringContaining('celiac-disease')])
    expect(scripts.get(ofConditions()[0]!)).toBeLessThan(4_000)
    expect(
      [...scripts.keys()].filter((script) => /assets\/(conditions|papers)-/.test(script)),
    ).toEqual([])
  },
)

const pages = [
  '/conditions',
  '/conditions/systemic-lupus-erythematosus',
  '/conditions/post-streptococcal-glomerulonephritis',
  '/treatments',
  '/treatments/stem-cells',
  '/about',
  '/about/sources',
]

for (const { width, zoom } of [
  { width: 320, zoom: 1 },
  { width: 320, zoom: 2 },
  { width: 1280, zoom: 1 },
])
  test(
    `the pages to read fit ${width} px with text at ${zoom * 100} percent`,
    { tag: width < 334 ? ['@narrow'] : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      for (const path of pages) {
        await openWhole(page, path)
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size * 100}%`
        }, zoom)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, path).toBeLessThanOrEqual(0)
      }
    },
  )

for (const width of [320, 1280])
  test(
    `the pages to read are free of accessibility faults at ${width} px`,
    { tag: '@any-engine' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      for (const path of pages) {
        await openWhole(page, path)
        expect(await axeOn(page), path).toEqual([])
      }
    },
  )

test('a letter leads to its conditions, and Back to where the reader was', async ({ page }) => {
  await page.goto('/conditions')
  await page.getByRole('link', { name: 'S', exact: true }).click()
  await expect(page.locator('#letter-S')).toBeInViewport()
  await page.getByRole('link', { name: 'Sarcoidosis' }).click()
  await expect(page.locator('h1')).toHaveText('Sarcoidosis')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText('Look up a condition')
  await expect(page.getByRole('link', { name: 'Sarcoidosis' })).toBeVisible()
})
