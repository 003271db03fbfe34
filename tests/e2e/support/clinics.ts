import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTo, inquiryPage } from '../../../scripts/inquiry-page'
import { readClinic } from '../../../src/clinic/check-clinic'
import { contactForm7 } from '../../support/contact-form-7'
import { test as base } from './fixtures'

const named = ['wordpress', 'kiosk', 'checklist', 'reading', 'faulty']
/** What a host may do to a clinic file. */
const spoilt: Record<string, (response: ServerResponse) => void> = {
  page: (response) => response.end('<!doctype html><p>Welcome'),
  broken: (response) => response.writeHead(500).end(),
  silent: () => undefined,
}

/** The built check as its own server gives it, with the clinics of `tests/clinics` beside those that ship. */
async function serveWithClinics(app: string, site: string) {
  const fileOf = (slug: string) =>
    readFileSync(`tests/clinics/${slug}.json`, 'utf8').replaceAll('%SITE%', site)

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const [, slug = ''] = /^\/clinics\/([a-z-]+)\.json$/.exec(path) ?? []
    if (slug in spoilt) return spoilt[slug]!(response)
    if (named.includes(slug)) return response.end(fileOf(slug))

    const [form, ofClinic = ''] = /^\/inquiry\/([a-z-]+)$/.exec(path) ?? []
    const clinic =
      form && named.includes(ofClinic)
        ? readClinic(`${ofClinic}.json`, fileOf(ofClinic), true).clinic
        : undefined
    const answer = await fetch(app + (clinic ? '/inquiry/demo' : path), { redirect: 'manual' })
    const body = Buffer.from(await answer.arrayBuffer())
    for (const [name, value] of answer.headers)
      if (!/^(content-(encoding|length)|connection|transfer-encoding|keep-alive)$/.test(name))
        response.setHeader(name, clinic ? openTo(clinic, value) : value)
    response.writeHead(answer.status)
    return response.end(clinic ? inquiryPage(body.toString(), clinic) : body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
}

/** A check with more clinics than ship, and the WordPress site of one of them. */
export const test = base.extend<
  object,
  {
    site: Awaited<ReturnType<typeof contactForm7>>
    check: Awaited<ReturnType<typeof serveWithClinics>>
  }
>({
  site: [
    async ({}, use) => {
      const site = await contactForm7()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  check: [
    async ({ site }, use) => {
      const check = await serveWithClinics(
        `http://127.0.0.1:${process.env.PORT ?? 4187}`,
        site.site,
      )
      await use(check)
      await check.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ check }, use) => use(check.address),
})

export { expect } from './fixtures'
