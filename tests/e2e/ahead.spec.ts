import { brotliCompressSync } from 'node:zlib'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from './support/fixtures'

const dist = (file: string) => readFileSync(`dist/${file}`)
const weight = (file: string) => brotliCompressSync(dist(file)).length

test.describe('pages that are written ahead of time', () => {
  const pages = [
    ...['index.html', 'check/urgent-signs.html', 'conditions.html', 'about.html'],
    ...['treatments.html', 'treatments/stem-cells.html'],
    ...readdirSync('dist/conditions')
      .filter((name) => name.endsWith('.html'))
      .map((name) => `conditions/${name}`),
  ]

  test(
    'each arrives in one round trip: at most 14 kB with its styles',
    { tag: '@any-engine' },
    () => {
      expect(pages.length).toBeGreaterThan(160)
      for (const page of pages) expect(weight(page), page).toBeLessThanOrEqual(14_336)
    },
  )

  test(
    'the first question can be answered with at most 45 kB of code, in one file',
    { tag: '@any-engine' },
    () => {
      const html = dist('check/urgent-signs.html').toString()
      const scripts = [...html.matchAll(/<script[^>]* src="\.\.\/([^"]*)"/g)].map(
        ([, file]) => file!,
      )
      expect(scripts).toHaveLength(1)
      expect(dist(scripts[0]!).toString()).not.toMatch(/^import\b/)
      expect(weight(scripts[0]!)).toBeLessThanOrEqual(45_000)
    },
  )

  test.describe('without scripts', { tag: '@no-script' }, () => {
    test.use({ javaScriptEnabled: false })
    test('a condition’s page can be read, and its links lead on', async ({ page }) => {
      await page.goto('/conditions/celiac-disease')
      await expect(page).toHaveTitle(/^Celiac disease/)
      await expect(page.getByRole('heading', { level: 1, name: 'Celiac disease' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'When to get help' })).toBeVisible()
      await page.getByRole('link', { name: 'Treatments', exact: true }).click()
      await expect(page).toHaveURL(/\/treatments$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  })

  for (const path of [
    '/',
    '/check/urgent-signs',
    '/conditions',
    '/conditions/celiac-disease/',
    '/about',
  ])
    test(`${path} is taken over as it stands`, { tag: '@network' }, async ({ page }) => {
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await page.goto(path)
      const heading = await page.locator('h1').elementHandle()
      await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
      expect(await page.evaluate((first) => first === document.querySelector('h1'), heading)).toBe(
        true,
      )
      expect(said).toEqual([])
    })
})

test.describe('before the app is there', { tag: '@network' }, () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/index-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1200))
      await route.continue()
    })
  })

  test('ticks and Continue are kept, in their order, and nothing is put into the address', async ({
    page,
  }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.locator('[data-option-id=chest-pain]').click()
    await page.locator('[data-option-id=none-of-these]').click()
    await page.getByTestId('continue').click()
    expect(new URL(page.url()).search).toBe('')
    await expect(page).toHaveURL(/\/check\/for-whom$/)
    await page.goBack()
    await expect(page.locator('input:checked')).toHaveCount(1)
    await expect(page.locator('input:checked')).toHaveValue('none-of-these')
  })

  test('a sign that was ticked early stops the check as it should', async ({ page }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.locator('[data-option-id=sudden-one-side]').click()
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/\/check\/stop$/)
  })

  test('Start is kept', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByTestId('start').click({ noWaitAfter: true })
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
  })
})
