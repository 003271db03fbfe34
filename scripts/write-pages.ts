// Gives every page a file of its own in `dist`, rendered ahead of time as far as that can be, so that any static host can serve and
// reload it without rewrite rules.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { buildPart } from './build-part.ts'
import { pageHtml, type Frame, type Page } from './page-html.ts'
import { preloadsOf } from './preloads.ts'

process.env.NODE_ENV = 'production'
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const vite = await createServer({
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
})
const { awaited, documents, firstQuestion, notLoaded, render, renderNext, shells, start } =
  (await vite.ssrLoadModule('/src/entry-server.ts')) as typeof import('../src/entry-server.ts')

const frame: Frame = {
  shell: readFileSync(join(dist, 'index.html'), 'utf8'),
  styles: {
    start: await buildPart('styles/first-start.css'),
    question: await buildPart('styles/first.css'),
    document: await buildPart('styles/reading.css'),
    shell: await buildPart('styles/index.css'),
  },
  notLoaded,
  icon: `data:image/png;base64,${readFileSync(join(dist, 'icon-32.png'), 'base64')}`,
  early: {
    document: await buildPart('early/document.ts'),
    question: await buildPart('early/question.ts'),
  },
}

/** Once for the address itself, once for the address with a slash at the end. */
function write(page: Page) {
  const path = page.path.slice(1)
  const depth = path.split('/').length
  const files =
    path === ''
      ? [['index.html', './']]
      : [
          [`${path}.html`, '../'.repeat(depth - 1) || './'],
          [`${path}/index.html`, '../'.repeat(depth)],
        ]
  for (const [file, up] of files) {
    mkdirSync(dirname(join(dist, file!)), { recursive: true })
    writeFileSync(join(dist, file!), pageHtml(frame, page, up!))
  }
}

for (const path of documents) write({ path, kind: 'document', ...(await render(path)) })
write({ path: start, kind: 'start', ...(await render(start)) })
write({
  path: firstQuestion,
  kind: 'question',
  next: await renderNext(),
  ...(await render(firstQuestion)),
})
for (const path of shells) write({ path, kind: 'shell' })
/** Whoever has a result has given answers: all that reads them back and shows them is asked for at once. */
const preloads = preloadsOf(dist, ['saved-check', 'rest', 'results', 'ResultsView'])
write({ path: '/results', kind: 'shell', preloads, ...(await render(awaited)) })
await vite.close()
// A host that knows no page by an address shows this one; it can only hope to stand at the root.
writeFileSync(join(dist, '404.html'), pageHtml(frame, { path: '/404', kind: 'shell' }, '/'))
cpSync('LICENSE', join(dist, 'LICENSE'))
console.log(`dist: ${documents.length + shells.length + 4} pages`)
