import { globSync, readFileSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const all = globSync('tests/**/*.test.ts')
/** Tests that look at a page, or at what a browser keeps; all others are plain rules and run without one. */
const withPage = 'tests/{embed,router,stores,views}/**/*.test.ts'
/** Tests that put something else in the place of one of our modules would change it for their neighbors. */
const alone = all.filter((file) => readFileSync(file, 'utf8').includes('vi.mock('))

const words = 'tests/support/matchers.ts'
const freshPage = 'tests/support/fresh-page.ts'

// Files of a kind share their workers, in which our modules are loaded once: a file then costs its tests, and no start.
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // No test waits for a clock; on a busy machine one may still take long.
      testTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'rules',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: [withPage, ...alone],
            setupFiles: [words],
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'pages',
            environment: 'jsdom',
            include: [withPage],
            exclude: alone,
            setupFiles: [words, freshPage],
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'alone',
            environment: 'jsdom',
            include: alone,
            setupFiles: [words, freshPage],
          },
        },
      ],
    },
  }),
)
