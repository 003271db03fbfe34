import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * The plainest of hosts: files in a folder, `index.html` for a folder, a redirect where the slash is missing, and no header of its
 * own; like `python3 -m http.server`, or a folder of uploads. `change` may alter a file on its way, `where` tells which file of
 * the build is at a place in the folder, if any.
 */
export async function plainHost(
  folder: string,
  change = (_file: string, body: Buffer) => body,
  where = (inside: string): string | undefined => inside,
) {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host')
    const inside =
      (pathname.startsWith(folder) ? where(pathname.slice(folder.length)) : undefined) ?? '../none'
    let file = join('dist', inside)
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!pathname.endsWith('/'))
        return response.writeHead(301, { Location: `${pathname}/` }).end()
      file = join(file, 'index.html')
    }
    if (!existsSync(file)) return response.writeHead(404).end('not found')
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' })
    response.end(change(inside, readFileSync(file)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
