import { defineConfig, type Project } from '@playwright/test'
import {
  asPeopleHaveIt,
  chromiumLaunch,
  enginesToTest,
  firefoxPath,
  type Engine,
} from './tests/e2e/support/browsers'

const port = Number(process.env.PORT ?? 4187)
const engines = enginesToTest((line) => {
  if (!process.env.TEST_WORKER_INDEX) console.warn(line)
})

/** Pages at these origins may show the check, besides the clinics'; what the check itself says to them is tested. */
const frames = 'http://*.localhost:* http://elsewhere.example:*'

/**
 * Every test runs in every engine, but for those with a tag that the engine's driver cannot do, or `any-engine`: the same
 * everywhere, and long (docs/browsers.md).
 */
const tagged = (...tags: string[]) => new RegExp(tags.map((tag) => `@${tag}\\b`).join('|'))
const once = ['any-engine', 'heap', 'layout-shift']
const framed = /embed.*\.spec\.ts/
/** These drive no browser, or one of their own. */
const aside = /(headers|embed-check)\.spec\.ts/
/** These hear requests and answer in the place of a host. */
const answering = /(clinic|inquiry)\.spec\.ts/
const launch = await chromiumLaunch()

const projects: Record<Engine, Project[]> = {
  chromium: [
    {
      name: 'chromium',
      testIgnore: framed,
      grepInvert: tagged('heap'),
      metadata: { frames },
      use: { launchOptions: launch },
    },
    {
      // What the browser compiles, and when, depends on the machine; without that, memory is what the page keeps.
      name: 'chromium, nothing compiled',
      grep: tagged('heap'),
      use: { launchOptions: { ...launch, args: [...launch.args, '--js-flags=--jitless'] } },
    },
    {
      name: 'chromium as people have it',
      testMatch: framed,
      use: { launchOptions: asPeopleHaveIt(launch) },
    },
  ],
  firefox: [
    {
      name: 'firefox',
      testIgnore: aside,
      grepInvert: tagged(...once, 'touch', 'appearance', 'no-script', 'download'),
      use: {
        browserName: 'firefox',
        // Stock Firefox, by WebDriver BiDi.
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: firefoxPath() ?? '',
          firefoxUserPrefs: {
            'network.dns.localDomains': 'elsewhere.example,stranger.example',
            // The driver sends clicks to the process of the page alone: its frames are kept in the same one.
            'fission.autostart': false,
          },
        },
      },
    },
  ],
  webkit: [
    {
      name: 'webkit',
      testIgnore: [aside, answering],
      grepInvert: tagged(
        ...once,
        ...['touch', 'appearance', 'no-script', 'network', 'first-script', 'new-tab', 'names'],
        ...['narrow', 'no-origin', 'download', 'offline'],
      ),
      use: { browserName: 'webkit', connectOptions: { wsEndpoint: `ws://127.0.0.1:${port + 2}` } },
    },
  ],
}

const server = (command: string, at: number, env: Record<string, string> = {}) => ({
  command,
  env: { PORT: String(at), ...env },
  port: at,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  // Three times what the slowest needs on two cores: a test that ends well never waits for them.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
  },
  webServer: [
    server('node scripts/serve.ts', port, { FRAMES: frames }),
    server('node tests/hosts/serve.ts', port + 1, { APP: `http://127.0.0.1:${port}` }),
    ...(engines.includes('webkit') ? [server('node tests/e2e/webkit/serve.ts', port + 2)] : []),
  ],
  projects: engines.flatMap((engine) => projects[engine]),
})
