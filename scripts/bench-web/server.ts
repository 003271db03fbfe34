// Serves files as a good host would: brotli at its best, connections that stay open, each app on a port of its own.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** What an app is made of. */
export interface Site {
  /** A file by its path, such as `/index.html`; undefined where there is none. */
  read(path: string): Buffer | string | undefined
  headersOf(path: string): Readonly<Record<string, string>>
}

/** Starts to serve a site on this machine alone; a port of 0 takes any that is free. */
export async function serve(site: Site, port = 0) {
  /** Each file is compressed once, when it is first asked for. */
  const packed = new Map<string, Promise<Buffer>>()
  const packedAt = (path: string, body: Buffer | string) => {
    const found = packed.get(path) ?? compress(body, best)
    packed.set(path, found)
    return found
  }
  let open = 0
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    open++
    response.on('close', () => open--)
    const { pathname } = new URL(request.url!, 'http://host')
    const tries = pathname.endsWith('/')
      ? [`${pathname}index.html`]
      : [pathname, `${pathname}.html`]
    const path = tries.find((one) => site.read(one) !== undefined)
    if (!path) return response.writeHead(404).end()
    const type = types[extname(path)] ?? 'application/octet-stream'
    const plain = site.read(path)!
    const small = /^image\/png|octet/.test(type)
    const body = small ? plain : await packedAt(path, plain)
    return response
      .writeHead(200, {
        ...site.headersOf(path),
        'Content-Type': type,
        'Content-Length': body.length,
        ...(!small && { 'Content-Encoding': 'br' }),
      })
      .end(body)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves once nothing was asked for in half a second: what follows finds every file packed. */
    async settled() {
      for (let calm = 0; calm < 5; calm = open === 0 ? calm + 1 : 0)
        await new Promise((later) => setTimeout(later, 100))
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
