// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildLoader } from '../../scripts/build-loader'

it('the loader is one file of at most 2,000 bytes that imports nothing and needs no trust', async () => {
  const code = await buildLoader()
  expect(gzipSync(code).length).toBeLessThanOrEqual(2_000)
  expect(code).not.toMatch(
    /innerHTML|\beval\(|Function\(|\bimport[ ({]|['"`]\*['"`]|cssText|localStorage/,
  )
})
