import type { Browser, Page, Response } from '@playwright/test'
import { framesOf } from './look-frames.ts'
import { clinicOf, linkOf, loadersOf } from './look-files.ts'
import { patience } from './judge.ts'
import type { Refusal, Seen } from './seen.ts'

interface Notes {
  answers: number[]
  refusals: Refusal[]
}
declare global {
  interface Window {
    seenByCheck: Notes
  }
}

/** Notes, from the first moment on, what the check says to the page and what the page's policy refuses. */
function takeNotes() {
  if (window !== window.top) return
  const notes: Notes = { answers: [], refusals: [] }
  window.seenByCheck = notes
  const loaded = new Map<unknown, number>()
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement) loaded.set(target.contentWindow, performance.now())
    },
    true,
  )
  addEventListener('message', ({ data, source }) => {
    if (data?.ns === 'self-check' && data.type === 'ready')
      notes.answers.push(performance.now() - (loaded.get(source) ?? 0))
  })
  document.addEventListener('securitypolicyviolation', (event) => {
    // Where a script may not be added at all, its address stands in the sample.
    const blocked = /https?:[^\s|]+/.exec(event.sample)?.[0] ?? event.blockedURI
    if (event.disposition === 'enforce')
      notes.refusals.push({
        directive: event.effectiveDirective,
        blocked,
        policy: event.originalPolicy,
      })
  })
}

/** What the page holds of the check, once its scripts have run. */
function readPage() {
  const elements = [...document.querySelectorAll('self-check, div[data-self-check]')].filter(
    (element) => !(element.matches('self-check') && element.closest('div[data-self-check]')),
  )
  const attributesOf = (script: Element) => [...script.attributes]
  const loader = /\/embed\/(v\d+|\d+\.\d+\.\d+)\/[^/]+\.js/
  const scripts = [...document.scripts].flatMap((script) => {
    const found = attributesOf(script).find(({ value }) => loader.test(value))
    return found
      ? [
          {
            address: new URL(found.value, document.baseURI).href,
            type: script.getAttribute('type') ?? '',
            held: found.name !== 'src',
            integrity: script.integrity,
          },
        ]
      : []
  })
  const links = [...document.querySelectorAll('a[href]')] as HTMLAnchorElement[]
  return {
    elements: elements.map((element) => (element.matches('self-check') ? 'self-check' : 'div')),
    lazy: elements.filter((element) => element.getAttribute('loading') === 'lazy').length,
    named: elements
      .map((element) => element.getAttribute('clinic') ?? element.getAttribute('data-clinic'))
      .find((name) => name !== null),
    asText: /<self-check|data-self-check=/.test(document.body.innerText),
    leftOver: links.find(({ href, text }) => /[?&]clinic=/.test(href) || /self.?check/i.test(text))
      ?.href,
    scripts,
    ran: customElements.get('self-check') !== undefined,
    focusInFrame: document.activeElement instanceof HTMLIFrameElement,
    scrolled: location.hash ? 0 : Math.round(scrollY),
    metaPolicies: [
      ...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]'),
    ].map((meta) => meta.getAttribute('content') ?? ''),
    notes: window.seenByCheck,
  }
}

/** Waits until every check has answered, or until people would have been shown the link. */
async function waitForAnswers(page: Page, wait: number) {
  await page
    .waitForFunction(
      () =>
        window.seenByCheck.answers.length >=
        Math.max(
          1,
          document.querySelectorAll('self-check, div[data-self-check]:not(:has(self-check))')
            .length,
        ),
      undefined,
      { timeout: wait },
    )
    .catch(() => undefined)
}

const nothing: Omit<Seen, 'address'> = {
  elements: [],
  lazyElements: 0,
  asText: false,
  loaders: [],
  loaderRan: false,
  refusals: [],
  demandsTrustedTypes: false,
  isolated: false,
  frames: [],
  answers: [],
  focusInFrame: false,
  scrolled: 0,
}

/** Opens a page as a person's browser does, waits so many milliseconds for an answer, and tells what there is to see of the check. */
export async function look(
  browser: Browser,
  address: string,
  wait: number = patience,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const arrivals: Response[] = []
    page.on('response', (response) => {
      if (response.request().isNavigationRequest()) arrivals.push(response)
    })
    await page.addInitScript(takeNotes)
    let response: Response | null
    try {
      response = await page.goto(address, { waitUntil: 'load', timeout: 30_000 })
    } catch (error) {
      return {
        address,
        ...nothing,
        closed: (error as Error).message.replace(/^page\.goto: |( at |\n)[^]*$/g, ''),
      }
    }
    if (!response || response.status() >= 400)
      return { address, ...nothing, closed: `the host answers ${response?.status() ?? 'nothing'}` }

    await waitForAnswers(page, wait)
    const before = await page.evaluate(readPage)
    const isLazy = (await page.locator('iframe[loading=lazy], [loading=lazy]').count()) > 0
    if (isLazy && before.notes.answers.length === 0) {
      await page.locator('iframe[loading=lazy], [loading=lazy]').first().scrollIntoViewIfNeeded()
      await waitForAnswers(page, wait)
    }
    const found = await page.evaluate(readPage)
    const headers = await response.allHeaders()
    const policies = [headers['content-security-policy'] ?? '', ...found.metaPolicies]
    const loaders = await loadersOf(context, page.url(), found.scripts)
    const refusedLoader = found.notes.refusals.find(({ blocked }) =>
      /\/embed\/[^/]+\/[^/]+\.js/.test(blocked),
    )
    const loader = loaders[0]?.address ?? refusedLoader?.blocked
    const ownHome = loader && new URL('../../', loader).href
    const frames = await framesOf(page, arrivals, wait, ownHome)
    const home = ownHome ?? (frames[0] && new URL('./', frames[0].address).href)
    const slug =
      found.named ??
      (frames[0] && new URL(frames[0].address).searchParams.get('clinic')) ??
      undefined
    const origin = home && new URL(home).origin
    return {
      address: page.url(),
      elements: found.elements as Seen['elements'],
      lazyElements: found.lazy,
      asText: found.asText,
      leftOver: found.leftOver,
      loaders,
      loaderRan: found.ran,
      home,
      refusals: found.notes.refusals.filter(
        ({ blocked }) => origin !== undefined && blocked.startsWith(origin),
      ),
      demandsTrustedTypes: policies.some((policy) => policy.includes('require-trusted-types-for')),
      isolated: headers['cross-origin-embedder-policy'] === 'require-corp',
      frames,
      answers: found.notes.answers,
      focusInFrame: before.focusInFrame,
      scrolled: before.scrolled,
      link: await linkOf(browser, page.url(), home),
      clinic: home && slug ? await clinicOf(context, home, slug, page.url()) : undefined,
    }
  } finally {
    await context.close()
  }
}
