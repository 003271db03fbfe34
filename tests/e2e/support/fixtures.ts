import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Locator, type Page } from '@playwright/test'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** A page, or what a frame of it shows. */
export type Place = Pick<Page, 'locator' | 'getByTestId' | 'getByRole' | 'getByLabel'>

/** The document of a place, to ask it something. */
export const documentOf = (place: Place): Locator => place.locator('html')
/** The same without a word to the document itself; a page answers sooner than what is found in it. */
export const askIn = <Answer>(place: Place, question: () => Answer) =>
  'evaluate' in place ? (place as Page).evaluate(question) : documentOf(place).evaluate(question)
export const addressOf = (place: Place) => askIn(place, () => location.href)

/** What axe says against a page: WCAG 2.2 A and AA, and best practice. */
export async function axeOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(`(() => { ${axeSource}\n return 1 })()`)
  return page.evaluate(async () => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const { violations } = await (globalThis as any).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    return violations.map(
      (violation: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        `${violation.id}: ${violation.nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join(' | ')}`,
    )
  })
}

/** Opens a page, and waits until the app has taken it over. */
export async function openWhole(page: Page, path: string) {
  await page.goto(path)
  await expect(page.locator('main h1')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => '__vue_app__' in document.querySelector('#app')!))
    .toBe(true)
}

/** Firefox says this of a worker that failed, and of a request that it cut off itself because the page was left. */
const workerFailed = /^Failed to load ‘(.+)’. A ServiceWorker intercepted the request/

/** The pages that embed the check, on this machine under the names that they give it. */
const hosts = /^http:\/\/[\w.]+\.(localhost|example):\d+\//

/**
 * Everything that goes wrong in any page or frame of a test fails it: a broken policy, an error, a warning, a request to
 * elsewhere. What a test is about it names in `expected`, and not by emptying the list: a browser says some things late.
 * In WebKitGTK its driver listens to the documents; in the others we do.
 */
export const test = base.extend<{ expected: RegExp[]; troubles: string[] }>({
  expected: async ({}, use) => use([]),
  troubles: [
    async ({ context, browserName, baseURL, expected }, use) => {
      const troubles: string[] = []
      const cutOff = new Set<string>()
      const ofWorker: string[] = []
      context.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'NS_BINDING_ABORTED') cutOff.add(request.url())
      })
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
      })
      context.on('weberror', (trouble) => {
        const { message } = trouble.error()
        ;(workerFailed.test(message) ? ofWorker : troubles).push(message)
      })
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL!) && !hosts.test(url) && !/^(blob|data):/.test(url))
          troubles.push(`request to ${url}`)
      })
      if (browserName !== 'webkit')
        await context.addInitScript(() =>
          addEventListener('securitypolicyviolation', (event) =>
            console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
          ),
        )
      await use(troubles)
      // In WebKitGTK the last document tells of its troubles when it is asked something.
      for (const page of context.pages()) await page.evaluate(() => {})
      const failed = () => ofWorker.filter((text) => !cutOff.has(workerFailed.exec(text)![1]!))
      const isExpected = (line: string) => expected.some((words) => words.test(line))
      // That a request was cut off may be heard after what the worker says of it.
      await expect
        .poll(() => [...troubles, ...failed()].filter((line) => !isExpected(line)), {
          timeout: 3_000,
        })
        .toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
