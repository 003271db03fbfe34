import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a site with Contact Form 7 was sent. */
interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** What a site answers; `validation_failed` names the fields it does not take. */
interface Answer {
  readonly status: string
  readonly invalid?: Readonly<Record<string, string>>
}

const form = 7

/**
 * A small host that answers as WordPress with Contact Form 7 does (6.0 and later, tried on the real one): 200 for nearly
 * everything, with the truth in `status`; it lets any origin read the answer.
 */
export async function contactForm7() {
  const received: Received[] = []
  let answer: Answer | 'silence' | 'a page' = { status: 'mail_sent' }

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body: Buffer[] = []
    for await (const part of request) body.push(part as Buffer)
    const type = headers['content-type'] ?? ''
    const isForm = type.startsWith('multipart/form-data')
    const sent = isForm
      ? await new Response(Buffer.concat(body), { headers: { 'Content-Type': type } }).formData()
      : new FormData()
    const fields = [...sent].map(([name, value]) => [name, String(value)] as const)
    received.push({ method, path: url, headers, fields })

    if (headers.origin) {
      response.setHeader('Access-Control-Allow-Origin', headers.origin)
      response.setHeader('Access-Control-Allow-Credentials', 'true')
      response.setHeader('Vary', 'Origin')
    }
    const path = `/wp-json/contact-form-7/v1/contact-forms/${form}/feedback`
    if (url !== path || method !== 'POST')
      return say(response, 404, { code: method === 'POST' ? 'wpcf7_not_found' : 'rest_no_route' })
    if (!isForm) return say(response, 415, { code: 'wpcf7_unsupported_media_type' })
    if (!sent.get('_wpcf7_unit_tag'))
      return say(response, 400, { code: 'wpcf7_unit_tag_not_found' })
    if (answer === 'silence') return
    if (answer === 'a page') return response.writeHead(200).end('<!doctype html><p>Hello')
    return say(response, 200, {
      contact_form_id: form,
      into: `#${String(sent.get('_wpcf7_unit_tag'))}`,
      status: answer.status,
      message: 'The words of the site.',
      posted_data_hash: '',
      ...(answer.invalid && {
        invalid_fields: Object.entries(answer.invalid).map(([field, message]) => ({
          field,
          message,
          idref: null,
          error_id: `wpcf7-f${form}-o1-ve-${field}`,
        })),
      }),
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    site: `http://127.0.0.1:${port}`,
    form,
    received,
    answers(next: typeof answer) {
      answer = next
    },
    close() {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
}

function say(response: ServerResponse, code: number, said: object) {
  response.writeHead(code, { 'Content-Type': 'application/json; charset=UTF-8' })
  response.end(JSON.stringify(said))
}
