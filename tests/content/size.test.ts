import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { cutContent } from '../../scripts/cut-content'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What a module weighs for someone who loads it alone, in bytes after brotli. */
async function weightOf(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [cutContent()],
    resolve: { alias: { '@': at('src') } },
    build: { write: false, minify: true, lib: { entry: at(entry), formats: ['es'] } },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built')
  return brotliCompressSync(bundle.output[0].code).length
}

it('what the matching needs to know travels in under 25 kB', async () => {
  const weight = await weightOf('tests/support/matching-data.ts')
  expect(weight).toBeGreaterThan(5_000)
  expect(weight).toBeLessThan(25_000)
})
