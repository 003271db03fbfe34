import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packages } from '../../../scripts/debian.ts'
import { webkitParts } from '../webkit/driver.ts'

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const firstThere = (...paths: (string | undefined)[]) =>
  paths.find((path) => path && existsSync(path))

export type Engine = 'chromium' | 'firefox' | 'webkit'
export const firefoxPath = () => firstThere(process.env.FIREFOX, '/usr/bin/firefox-esr')

/** Whether this machine can run an engine. Chromium always can: one comes with the npm packages. */
const isThere: Record<Engine, () => boolean> = {
  chromium: () => true,
  firefox: () => firefoxPath() !== undefined,
  webkit: () => Object.values(webkitParts()).every(Boolean),
}

/**
 * The engines to test in: those this machine has, and one line that names the missing ones. With `E2E_BROWSERS=chromium,firefox`
 * it is exactly those, and a missing one is an error; so it is in CI, which needs all.
 */
export function enginesToTest(tellMissing: (line: string) => void): Engine[] {
  const all = Object.keys(isThere) as Engine[]
  const named = process.env.E2E_BROWSERS
  const demanded = named ? named.split(',') : process.env.CI ? all : undefined
  const unknown = demanded?.filter((name) => !all.includes(name as Engine))
  if (unknown?.length) throw new Error(`E2E_BROWSERS names no engine: ${unknown.join(', ')}`)
  const wanted = (demanded as Engine[] | undefined) ?? all
  const missing = wanted.filter((engine) => !isThere[engine]())
  if (missing.length > 0) {
    const from = missing.flatMap((engine) => packages[engine]).join(' ')
    const line = `${missing.join(', ')}: not installed (Debian: npm run setup:browsers, or apt-get install ${from})`
    if (demanded) throw new Error(line)
    tellMissing(`NOT TESTED: ${line}`)
  }
  return wanted.filter((engine) => isThere[engine]())
}

/**
 * How to start Chromium: the one installed on the machine, else the one inside the npm package.
 * `CHROMIUM=bundled` asks for the latter.
 */
export async function chromiumLaunch() {
  const installed =
    process.env.CHROMIUM === 'bundled'
      ? undefined
      : firstThere(process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome')
  return installed ? { executablePath: installed, args: flags } : bundled()
}

/**
 * Chromium as people have it, not as tests set it up: a frame of another site lives in a process and a storage of its own.
 * `*.example` leads to this machine without asking anyone where it is.
 */
export const asPeopleHaveIt = (launch: Awaited<ReturnType<typeof chromiumLaunch>>) => ({
  ...launch,
  ignoreDefaultArgs: true,
  args: [
    ...launch.args,
    '--headless=new',
    '--remote-debugging-pipe',
    '--site-per-process',
    `--user-data-dir=${resolve('test-results/profiles', process.env.TEST_WORKER_INDEX ?? '0')}`,
    '--host-resolver-rules=MAP *.example 127.0.0.1',
  ],
})

/** The package unpacks its shared libraries and fonts only where it believes itself to run on AWS Lambda. */
async function bundled() {
  const home = `${process.cwd()}/node_modules/.cache/chromium`
  mkdirSync(home, { recursive: true })
  const before = { ...process.env }
  // It takes what lies in the temporary folder, whatever its version: this folder goes with node_modules.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: home })
  const executablePath = await (await import('@sparticuz/chromium')).default.executablePath()
  // Its own font list names a folder that is not there, and without any font Chromium stops at the first page.
  // Written aside and moved: another browser may be reading it.
  const fonts = `${home}/fonts.conf`
  writeFileSync(
    `${fonts}.${process.pid}`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`,
  )
  renameSync(`${fonts}.${process.pid}`, fonts)
  const env = {
    ...process.env,
    FONTCONFIG_FILE: fonts,
    TMPDIR: before.TMPDIR ?? '/tmp',
  }
  // What it set is for this browser alone.
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  const defined = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { executablePath, args: flags, env: Object.fromEntries(defined) }
}
