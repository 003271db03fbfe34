import { createHash } from 'node:crypto'
import type { APIResponse, Browser, BrowserContext } from '@playwright/test'
import { mayHost } from '../../src/clinic/may-host.ts'
import type { FallbackLink, LoaderTag, Seen } from './seen.ts'

const ask = (context: BrowserContext, address: string, origin: string) =>
  context.request
    .get(address, { headers: { Origin: origin }, timeout: 10_000 })
    .catch((): APIResponse | undefined => undefined)

/** The hashes of a tag, of which the browser asks for one of the strongest kind. */
function isWhole(integrity: string, body: Buffer): boolean {
  const hashes = integrity.split(/\s+/).filter((hash) => /^sha(256|384|512)-/.test(hash))
  return (
    hashes.length === 0 ||
    hashes.some((hash) => {
      const [kind = '', value] = hash.split(/-(.*)/s)
      return createHash(kind).update(body).digest('base64') === value
    })
  )
}

/** Asks for each loader as any page would, without the policy of this one. */
export async function loadersOf(
  context: BrowserContext,
  page: string,
  tags: readonly Pick<LoaderTag, 'address' | 'type' | 'held' | 'integrity'>[],
): Promise<LoaderTag[]> {
  const { origin } = new URL(page)
  return Promise.all(
    tags.map(async (tag) => {
      const response = await ask(context, tag.address, origin)
      const shared = response?.headers()['access-control-allow-origin'] ?? ''
      return {
        ...tag,
        status: response?.status() ?? 0,
        shared: new URL(tag.address).origin === origin || ['*', origin].includes(shared),
        whole: !response?.ok() || isWhole(tag.integrity, await response.body()),
      }
    }),
  )
}

/** The link that people without scripts see, tried out. */
export async function linkOf(
  browser: Browser,
  address: string,
  home?: string,
): Promise<FallbackLink | undefined> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    const links = page.locator(
      `self-check a[href], [data-self-check] a[href]${home ? `, a[href^="${home}"]` : ''}`,
    )
    if ((await links.count()) === 0 || !(await links.first().isVisible())) return undefined
    const link = links.first()
    const to = new URL((await link.getAttribute('href'))!, page.url()).href
    const response = await ask(context, to, new URL(address).origin)
    return {
      address: to,
      status: response?.status() ?? 0,
      newTab: (await link.getAttribute('target')) === '_blank',
    }
  } finally {
    await context.close()
  }
}

/** Whether the clinic that a page names has a file, and whether that names the page. */
export async function clinicOf(
  context: BrowserContext,
  home: string,
  slug: string,
  page: string,
): Promise<Seen['clinic']> {
  const { origin } = new URL(page)
  const response = await ask(context, new URL(`clinics/${slug}.json`, home).href, origin)
  const file = (await response?.json().catch(() => undefined)) as { origins?: string[] } | undefined
  const own = new URL(home).origin
  return {
    slug,
    status: response?.status() ?? 0,
    lists: mayHost(origin, own, file?.origins ?? []),
  }
}
