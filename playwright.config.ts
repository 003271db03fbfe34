import { defineConfig } from '@playwright/test'
import { chromiumLaunch, missingEngines } from './tests/e2e/support/browsers'

const port = Number(process.env.PORT ?? 4187)
if (!process.env.TEST_WORKER_INDEX)
  for (const engine of missingEngines) console.warn(`NOT TESTED: ${engine}`)

/** Pages at these origins may show the check, besides the clinics'; what the check itself says to them is tested. */
const frames = 'http://*.localhost:* http://elsewhere.example:*'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    launchOptions: await chromiumLaunch(),
  },
  webServer: [
    {
      command: 'node scripts/serve.ts',
      env: { PORT: String(port), FRAMES: frames },
      port,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/hosts/serve.ts',
      env: { PORT: String(port + 1), APP: `http://127.0.0.1:${port}` },
      port: port + 1,
      reuseExistingServer: false,
    },
  ],
  projects: [{ name: 'chromium', metadata: { frames } }],
})
