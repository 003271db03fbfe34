// Everything that must hold before a change lands, in one run; ends with one plain line.
import { spawn, spawnSync } from 'node:child_process'
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

/** Runs a command of the project beside others, and shows what it says once it has ended; true when it ends well. */
const runBeside = (what: string, name: string, ...parts: string[]) =>
  new Promise<boolean>((resolve) => {
    let said = ''
    const command = spawn(name, parts, { shell: process.platform === 'win32' })
    for (const stream of [command.stdout, command.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()))
    command.on('close', (code) => {
      console.log(`\n== ${what}\n${said}`)
      resolve(code === 0)
    })
  })

const readJson = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

let passed = 0
let failed = 0
const count = (well: boolean) => (well ? passed++ : failed++)

// Each of these uses one core.
const checks = await Promise.all([
  runBeside('types', 'vue-tsc', '--noEmit'),
  runBeside('lint', 'eslint', '.', '--max-warnings', '0'),
  runBeside('unused code', 'knip', '--no-progress'),
  runBeside('format', 'prettier', '--check', '--log-level', 'warn', '.'),
])
checks.forEach(count)

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
