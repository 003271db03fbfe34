// Gives every page a file of its own in `dist`, so that any static host can serve and reload it without rewrite rules.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const shell = readFileSync(join(dist, 'index.html'), 'utf8')

/** The shell, with its addresses leading up to the folder of the app. */
const shellFrom = (up: string) => shell.replaceAll(/((?:href|src)=")\.\//g, `$1${up}`)

const vite = await createServer({
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
})
const { questionnaire } = (await vite.ssrLoadModule(
  '/src/content/questionnaire/index.ts',
)) as typeof import('../src/content/questionnaire/index.ts')
const { itemsOf } = (await vite.ssrLoadModule(
  '/src/core/questionnaire.ts',
)) as typeof import('../src/core/questionnaire.ts')
const { conditionIds } = (await vite.ssrLoadModule(
  '/src/content/condition-ids.ts',
)) as typeof import('../src/content/condition-ids.ts')
await vite.close()

const paths = [
  'check',
  'check/stop',
  'check/review',
  'results',
  'conditions',
  'treatments',
  'treatments/stem-cells',
  'about',
  'about/sources',
  'evidence',
  ...itemsOf(questionnaire).map(({ id }) => `check/${id}`),
  ...conditionIds.map((id) => `conditions/${id}`),
]

/** Once for the address itself, once for the address with a slash at the end. */
for (const path of paths) {
  const depth = path.split('/').length
  for (const [file, up] of [
    [`${path}.html`, '../'.repeat(depth - 1) || './'],
    [`${path}/index.html`, '../'.repeat(depth)],
  ] as const) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), shellFrom(up))
  }
}
// A host that knows no page by an address shows this one; it can only hope to stand at the root.
writeFileSync(join(dist, '404.html'), shellFrom('/'))
cpSync('LICENSE', join(dist, 'LICENSE'))
console.log(`dist: ${paths.length + 1} pages`)
