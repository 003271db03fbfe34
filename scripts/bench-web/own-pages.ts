import { chromium, type Page } from '@playwright/test'
import { buildPart } from '../build-part.ts'
import { chromiumLaunch } from '../../tests/e2e/support/browsers.ts'
import { ours, type App } from './apps.ts'
import { serve } from './server.ts'

/** One page of a walk, as the app had made it. */
export interface OwnPage {
  readonly title: string
  readonly html: string
}

const page = (open: Page): Promise<OwnPage> =>
  open.evaluate(() => ({ title: document.title, html: document.querySelector('main')!.innerHTML }))

/** Walks like the harness: "none of these" where it is offered, or else the first option. */
async function pagesOfAWalk(open: Page, url: string): Promise<OwnPage[]> {
  await open.goto(url)
  await open.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
  const pages = [await page(open)]
  while ((await open.locator('[data-testid=results]').count()) === 0) {
    const options = open.locator('[data-testid=option]')
    const nothing = open.locator('[data-option-id=none-of-these]')
    if ((await nothing.count()) > 0) await nothing.first().click()
    else if ((await options.count()) > 0) await options.first().click()
    const before = open.url()
    await open.getByTestId('continue').click()
    await open.waitForURL((address) => address.href !== before)
    await open.waitForLoadState('networkidle')
    pages.push(await page(open))
  }
  return pages
}

/**
 * A second floor: the very pages of our check on one walk, in the same styles, without any of our code. A page without a framework
 * puts one after the other on the screen. What ours takes longer than this is what asking, warning and drawing cost; what this
 * takes longer than the first floor is what our words cost.
 */
export async function ownPages(): Promise<App> {
  const check = ours()
  const server = await serve(check.site)
  const browser = await chromium.launch(await chromiumLaunch())
  const open = await browser.newPage()
  const pages = await pagesOfAWalk(open, server.origin + check.start)
  await browser.close()
  server.close()
  const script = await buildPart('../scripts/bench-web/own-pages/script.ts')
  const styles = await buildPart('styles/index.css')
  const first = String(check.site.read(`${check.start}.html`))
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/<link[^>]*>/g, '')
    .replace(
      /<style[^]*?<\/style>/,
      () => `<link rel="icon" href="data:,"><style>${styles}</style>`,
    )
    .replace(/<noscript>[^]*?<\/noscript>/, '')
    .replace('</body>', () => {
      const text = JSON.stringify(pages).replaceAll('<', '\\u003c')
      return `<script type="application/json">${text}</script><script>${script}</script></body>`
    })
  return {
    name: 'floor',
    start: '/',
    site: {
      read: (path) => (path === '/index.html' ? first : undefined),
      headersOf: () => ({ 'Cache-Control': 'no-cache' }),
    },
    countSaid: () => Object.values(window.said).filter((chosen) => chosen.length > 0).length,
  }
}
