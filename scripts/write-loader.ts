// Writes the loader into `dist`: at the address that stays, and at one for this version, with the hash that pins it.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildLoader } from './build-loader.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const code = await buildLoader()
const hash = `sha384-${createHash('sha384').update(code).digest('base64')}`

for (const folder of ['v1', version]) {
  mkdirSync(`dist/embed/${folder}`, { recursive: true })
  writeFileSync(`dist/embed/${folder}/loader.js`, code)
}
writeFileSync(`dist/embed/${version}/loader.js.sri.txt`, `${hash}\n`)
console.log(`dist/embed/${version}/loader.js: ${gzipSync(code).length} bytes gzip, ${hash}`)
