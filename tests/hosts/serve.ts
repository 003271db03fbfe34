// Serves pages that embed the check, from an origin of their own. A page names the headers it wants in its first comment.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const port = process.env.PORT ?? '4188'
const app = process.env.APP ?? 'http://127.0.0.1:4187'

/** A page tells the tests what it hears; where a policy asks for a nonce, ours is `abc`. */
const notes = '<script src="/notes.js" nonce="abc"></script>'

/** What a page cannot know by itself. */
const values = () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const hash = readFileSync(`dist/embed/${version}/loader.js.sri.txt`, 'utf8').trim()
  return { APP: app, PORT: port, VERSION: version, SRI: hash }
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host')
  if (pathname === '/') return response.end('ok')
  const file = `${folder}${basename(pathname)}`
  if (!/\.(html|js)$/.test(file) || !existsSync(file)) return response.writeHead(404).end()
  if (file.endsWith('.js')) {
    response.setHeader('Content-Type', 'text/javascript')
    return response.end(readFileSync(file))
  }
  const html = Object.entries(values()).reduce(
    (text, [name, value]) => text.replaceAll(`%${name}%`, value),
    readFileSync(file, 'utf8').replace('<head>', `<head>${notes}`),
  )
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  for (const [, name, value] of (/^<!--([\s\S]*?)-->/.exec(html)?.[1] ?? '').matchAll(
    /^([\w-]+): (.+)$/gm,
  ))
    response.setHeader(name!, value!)
  return response.end(html)
}).listen(Number(port), '127.0.0.1')
