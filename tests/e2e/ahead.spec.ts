import { filesBehind } from '../../scripts/preloads'
import { brotliCompressSync } from 'node:zlib'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, openWhole, test } from './support/fixtures'
import { holdApp, takenOver } from './support/hold-app'
import { walkQuicklyIn } from './support/walker'
import { everythingKept, withoutWorker } from './support/worker'

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

  test('a result asks for all its parts at once', { tag: '@any-engine' }, () => {
    for (const [page, folder] of [
      ['results.html', 'dist/'],
      ['results/index.html', 'dist/results/'],
    ] as const) {
      const links = [
        ...dist(page)
          .toString()
          .matchAll(/rel="modulepreload" href="([^"]*)"/g),
      ]
      const files = links.map(([, file]) => file!)
      expect(files.filter((file) => !existsSync(folder + file))).toEqual([])
      expect(files.some((file) => file.includes('/ResultsView-'))).toBe(true)
      // Not one for each condition.
      expect(files.length).toBeLessThan(30)
    }
  })

  test(
    'all other questions, with every warning and the search, are at most 90 kB of code',
    { tag: '@any-engine' },
    () => {
      const files = filesBehind('dist', ['rest', 'more-fields']).filter(
        (file) => !file.startsWith('index-'),
      )
      const weights = files.map((file) => weight(`assets/${file}`))
      expect(weights.length).toBeGreaterThan(5)
      expect(weights.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(90_000)
    },
  )

  test(
    'a result that is come back to says what it is and where help is before the app is there',
    { tag: '@network' },
    async ({ page }) => {
      await page.goto('/')
      await walkQuicklyIn(page, { 'first-symptoms': ['fatigue'] })
      await everythingKept(page)
      await withoutWorker(page)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const letAppCome = await holdApp(page)
      await page.goto('/results', { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What your answers show')
      await expect(page.locator('main').getByText('Call your emergency number')).toBeVisible()
      await expect(page.getByText('not a diagnosis').first()).toBeVisible()
      await expect(page.getByTestId('results')).toHaveCount(0)
      letAppCome()
      await expect(page.getByTestId('results')).toBeVisible()
      // What only a question needs has not been in its way.
      expect(asked.filter((url) => url.includes('symptom-search'))).toEqual([])
      await page.locator('.all-answers summary').click()
      await page.getByRole('link', { name: 'Change your answers' }).click()
      await page.getByRole('link', { name: 'Change Other symptoms' }).click()
      await page.getByRole('combobox').fill('tired')
      await expect(page.getByRole('option').first()).toBeVisible()
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
      await takenOver(page)
      expect(await page.evaluate((first) => first === document.querySelector('h1'), heading)).toBe(
        true,
      )
      expect(said).toEqual([])
    })
})

test('a page that is left while it still fetches says nothing, and is in nobody’s way', async ({
  page,
}) => {
  await openWhole(page, '/')
  for (let round = 0; round < 2; round++)
    for (const path of ['/conditions', '/conditions/celiac-disease', '/treatments', '/about'])
      await page.goto(path)
  await openWhole(page, '/conditions')
})
