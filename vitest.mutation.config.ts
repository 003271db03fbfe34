import { fileURLToPath, URL } from 'node:url'
import { defineConfig } from 'vitest/config'

// For mutation testing alone: the direct tests of the core, without the slow laws, so that each survivor is a promise nobody wrote down.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['tests/core/**/*.test.ts'],
    exclude: ['tests/core/*laws.test.ts', 'tests/core/soak.test.ts'],
    isolate: false,
  },
})
