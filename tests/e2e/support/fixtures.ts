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
export const addressOf = (place: Place) => documentOf(place).evaluate(() => location.href)

/** What axe says against a page: WCAG 2.2 A and AA, and best practice. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(`(() => { if (!globalThis.axe) { ${axeSource}\n } return 1 })()`)
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

/** The pages that embed the check, on this machine under the names that they give it. */
const hosts = /^http:\/\/[\w.]+\.(localhost|example):\d+\//

/**
 * Everything that goes wrong in any page or frame of a test fails it: a broken policy, an error, a warning, a request to
 * elsewhere. In WebKitGTK its driver listens to the documents; in the others we do.
 */
export const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ context, browserName, baseURL }, use) => {
      const troubles: string[] = []
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
      })
      context.on('weberror', (trouble) => troubles.push(trouble.error().message))
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
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
