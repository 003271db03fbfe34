import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

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

/** Engines that this suite does not run in yet, and how to get them; named, never skipped silently. */
export const missingEngines = [
  'firefox (Debian: firefox-esr)',
  'webkit (Debian: webkit2gtk-driver)',
]

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

/** The package unpacks its shared libraries and fonts only where it believes itself to run on AWS Lambda. */
async function bundled() {
  const home = `${process.cwd()}/node_modules/.cache/chromium`
  mkdirSync(home, { recursive: true })
  const before = { ...process.env }
  // It takes what lies in the temporary folder, whatever its version: this folder goes with node_modules.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: home })
  const executablePath = await (await import('@sparticuz/chromium')).default.executablePath()
  // Its own font list names a folder that is not there, and without any font Chromium stops at the first page.
  writeFileSync(
    `${home}/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`,
  )
  const env = {
    ...process.env,
    FONTCONFIG_FILE: `${home}/fonts.conf`,
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
