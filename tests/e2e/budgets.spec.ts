import { ours } from '../../scripts/bench-web/apps'
import { serve } from '../../scripts/bench-web/server'
import { load, walk } from '../../scripts/bench-web/visit'
import { expect, test as base } from './support/fixtures'

// What travels and what moves is the same in every run, and is held here. What takes time is not, and is only ever printed.

/** The build as a good host sends it: packed. */
const test = base.extend<object, { host: Awaited<ReturnType<typeof serve>> }>({
  host: [
    async ({}, use) => {
      const host = await serve(ours().site)
      await use(host)
      host.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host }, use) => use(host.origin),
})

test.describe('the first question', { tag: '@any-engine' }, () => {
  let bytes: number[]
  test.beforeEach(({ page }) => {
    bytes = []
    page.on('response', (response) => bytes.push(Number(response.headers()['content-length'])))
  })
  const sum = () => bytes.reduce((all, some) => all + some, 0)

  test('can be answered once 14 kB have come', async ({ page }) => {
    // Nobody answers this request: what is kept is kept without the app.
    await page.route('**/assets/index-*.js', () => undefined)
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.locator('[data-option-id=none-of-these]').click()
    expect(await page.evaluate(() => window.early?.ticks)).toEqual(['none-of-these'])
    expect(sum()).toBeGreaterThan(3_000)
    expect(sum()).toBeLessThanOrEqual(14_000)
  })

  test('is at rest after 52 kB in at most six answers', async ({ page }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'networkidle' })
    expect(bytes.length).toBeLessThanOrEqual(6)
    // A plain host adds some 285 bytes of headers to each. Those of `scripts/headers/table.ts` are 0.7 kB until HTTP/2 packs them.
    expect(sum()).toBeLessThanOrEqual(52_000 - 285 * bytes.length)
  })
})

test(
  'nothing moves by itself, from the first paint to the result, on a slow phone and a slow line',
  { tag: '@layout-shift' },
  async ({ host }) => {
    test.slow()
    const app = ours()
    expect((await load(app, host.origin)).shift).toBe(0)
    expect((await walk(app, host.origin)).shift).toBe(0)
  },
)
