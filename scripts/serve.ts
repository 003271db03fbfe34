// Serves `dist` as a good static host would, on this machine only, and prints the address.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { originsIn, policiesIn } from './headers/policies.ts'
import { headersFor } from './headers/table.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no dist: run `npm run build` first.')
  process.exit(1)
}

/** This machine serves the check to itself, so that pages on it may show it as well as the clinics'. */
const here = ['http://127.0.0.1:*', 'http://localhost:*', 'http://*.localhost:*']
const frames = process.env.FRAMES?.split(' ') ?? here
const policies = policiesIn(dist, [...originsIn(dist), ...frames])
const isFile = (path: string) =>
  statSync(`${dist}${path}`, { throwIfNoEntry: false })?.isFile() ?? false
const serve = sirv(dist, {
  etag: true,
  setHeaders: (response, path) => {
    const html = path.endsWith('.html') || !isFile(path)
    const headers = headersFor({ path, html, found: true }, policies)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  },
})
const server = createServer((request, response) => {
  // A folder shows its own page, as hosts do; sirv would show the page beside it, from which every address leads elsewhere.
  request.url = request.url?.replace(/^([^?]*\/)(?=\?|$)/, '$1index.html')
  serve(request, response, () => {
    const headers = headersFor({ path: '/404.html', html: true, found: false }, policies)
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
