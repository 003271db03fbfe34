// Serves `dist` as a good static host would, on this machine only, and prints the address.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { policy } from './policy.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no dist: run `npm run build` first.')
  process.exit(1)
}

const headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Pages that are kept apart from all others may still show the check.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}
/** Scripts, and what the check loads inside a frame without an origin, are asked for across origins. */
const isShared = (path: string) => /^\/(assets|embed)\//.test(path)
const serve = sirv(dist, {
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (isShared(path)) response.setHeader('Access-Control-Allow-Origin', '*')
  },
})
const server = createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
    createReadStream(`${dist}/404.html`).pipe(response)
  })
})

const wanted = Number(process.env.PORT ?? 4173)
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error
  server.listen(0, '127.0.0.1')
})
server.on('listening', () => {
  const { port } = server.address() as { port: number }
  console.log(`The self-check is at http://127.0.0.1:${port}/`)
})
server.listen(wanted, '127.0.0.1')
