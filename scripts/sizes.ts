// What each part of the build weighs after brotli, as the table of `docs/performance.md`: `npm run -s sizes`.
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { filesIn } from './headers/policies.ts'
import { readSource } from './read-source.ts'

const dist = 'dist'
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no dist: run `npm run build` first.')
  process.exit(1)
}
const { conditionIds } = await readSource<typeof import('../src/content/condition-ids.ts')>(
  'content/condition-ids.ts',
)

const weigh = (file: string) => brotliCompressSync(readFileSync(`${dist}/${file}`)).length
const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
const nameOf = (file: string) => file.replace(/^assets\/(.*)-[\w-]{8}(\.\w+)$/, '$1$2')
const row = (name: string, files: readonly string[]) => {
  const weights = files.map(weigh).sort((a, b) => a - b)
  const range =
    weights.length > 1 ? `${kilo(weights[0]!)} to ${kilo(weights.at(-1)!)}` : kilo(weights[0]!)
  console.log(`| ${name} | ${range} |`)
}

const files = filesIn(dist)
const parts = files.filter((file) => /^assets\/.*\.(js|css)$/.test(file))
const ofConditions = parts.filter((file) => conditionIds.some((id) => nameOf(file) === `${id}.js`))
const others = parts.filter((file) => !ofConditions.includes(file))

console.log('| file | kB (brotli) |\n| --- | --: |')
for (const page of ['index.html', 'check/urgent-signs.html', 'conditions.html', 'about.html'])
  row(page, [page])
row('treatments.html', ['treatments.html'])
row('treatments/stem-cells.html', ['treatments/stem-cells.html'])
row(
  `${conditionIds.length} condition pages`,
  conditionIds.map((id) => `conditions/${id}.html`),
)
row(`${ofConditions.length} conditions as parts`, ofConditions)
for (const file of others.sort((a, b) => weigh(b) - weigh(a))) row(nameOf(file), [file])
row('sw.js', ['sw.js'])
