// Lighthouse on the built check, as on a simple phone: `npm run lighthouse`. It is fetched when it is needed: 150 packages that
// nothing else uses. The result needs answers, so a browser that keeps a finished check shows it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '../tests/e2e/support/browsers.ts'
import { ours } from './bench-web/apps.ts'
import { keep, walkAndKeep } from './lighthouse/kept-check.ts'
import { scoresTable, type Report } from './lighthouse/scores.ts'
import { serve } from './bench-web/server.ts'

const lighthouse = process.env.LIGHTHOUSE ?? 'npx --yes lighthouse@12.8.2'
const rounds = 3
const port = 4583
const out = 'test-results/lighthouse'
const launch = await chromiumLaunch()
const { origin, close } = await serve(ours().site)

let kept = ''
/** What is looked at, and what its browser went through before; without that it was never used. */
const visits: readonly [name: string, path: string, before?: (page: Page) => Promise<unknown>][] = [
  ['start', '/'],
  ['first question', '/check/urgent-signs'],
  ['a condition', '/conditions/celiac-disease'],
  [
    'result, come back to',
    '/results',
    async (page) => {
      kept = await walkAndKeep(page, origin)
      // The worker takes its time to keep what it needs.
      await page.waitForTimeout(3_000)
    },
  ],
  ['result, nothing but answers kept', '/results', (page) => keep(page, origin, kept)],
]

/** Lighthouse wants a browser with a port; Playwright's own talks through a pipe, and would shape the pages that others open. */
async function openBrowser(profile: string, before?: (page: Page) => Promise<unknown>) {
  const flags = ['--headless=new', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`]
  const { executablePath, args, ...more } = launch
  const browser = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    stdio: 'ignore',
    ...more,
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await fetch(`${address}/json/version`).catch(() => undefined)))
    await new Promise((later) => setTimeout(later, 100))
  if (before) {
    const driver = await chromium.connectOverCDP(address)
    const page = await driver.contexts()[0]!.newPage()
    await before(page)
    await page.close()
    await driver.close()
  }
  return browser
}

mkdirSync(out, { recursive: true })
const reports: [name: string, Report][] = []
for (let round = 1; round <= rounds; round++)
  for (const [name, path, before] of visits) {
    const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
    const browser = await openBrowser(profile, before)
    const file = `${out}/${name.replaceAll(/\W+/g, '-')}-${round}.json`
    const options = `--port=${port} --disable-storage-reset --output=json --output-path=${file} --quiet`
    // Not by waiting for it: the pages that it asks for are served by this very process.
    const run = spawn(`${lighthouse} ${origin}${path} ${options}`, {
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [status] = await once(run, 'exit')
    browser.kill()
    await once(browser, 'exit')
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    if (status !== 0) throw new Error(`Lighthouse ended with ${status}`)
    reports.push([name, JSON.parse(readFileSync(file, 'utf8')) as Report])
  }
close()
console.log(scoresTable(reports))
