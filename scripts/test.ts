// Everything that must hold before a change lands, in one run; ends with one plain line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

/** Runs a command of the project, showing what it says; true when it ends well. */
function run(what: string, ...command: string[]): boolean {
  console.log(`\n== ${what}`)
  const [name, ...parts] = command
  return (
    spawnSync(name!, parts, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  )
}

const readJson = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

let passed = 0
let failed = 0
const count = (well: boolean) => (well ? passed++ : failed++)

count(run('types', 'vue-tsc', '--noEmit'))
count(run('lint', 'eslint', '.', '--max-warnings', '0'))
count(run('unused code', 'knip', '--no-progress'))
count(run('format', 'prettier', '--check', '--log-level', 'warn', '.'))

const unitWell = run(
  'unit tests',
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${results}/unit.json`,
)
const unit = readJson(`${results}/unit.json`) as
  { numPassedTests: number; numFailedTests: number } | undefined
passed += unit?.numPassedTests ?? 0
failed += unit?.numFailedTests ?? 0
if (!unitWell && !unit?.numFailedTests) failed++

const built = run('build', 'npm', 'run', '--silent', 'build')
count(built)
if (built) {
  const well = run('browser tests', 'playwright', 'test')
  const e2e = readJson(`${results}/e2e.json`) as
    { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } | undefined
  passed += e2e?.stats.expected ?? 0
  failed += (e2e?.stats.unexpected ?? 0) + (e2e?.stats.flaky ?? 0) + (e2e?.stats.skipped ?? 0)
  if (!well && !e2e?.stats.unexpected) failed++
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
