// Opens a page that shows the check, and says line by line what works and what to do about the rest.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../tests/e2e/support/browsers.ts'
import { judge } from './embed-check/judge.ts'
import { look } from './embed-check/look.ts'
import { report } from './embed-check/report.ts'

const [address, ...others] = process.argv.slice(2)
if (!address || others.length > 0 || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
  console.error('Usage: npm run embed:check -- https://clinic.example/page')
  process.exit(2)
}

const profile = mkdtempSync(join(tmpdir(), 'embed-check-'))
const launch = await chromiumLaunch()
// The browser as people have it: a frame of another site lives in a process and a storage of its own.
const browser = await chromium.launch({
  ...launch,
  ignoreDefaultArgs: true,
  args: [
    ...launch.args,
    '--headless=new',
    '--remote-debugging-pipe',
    '--site-per-process',
    `--user-data-dir=${profile}`,
  ],
})
try {
  const lines = judge(await look(browser, address))
  console.log(report(lines))
  process.exitCode = lines.some(({ verdict }) => verdict === 'fails') ? 1 : 0
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true })
}
