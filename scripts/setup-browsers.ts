// Installs the browsers and web servers that the tests use, on Debian, as root; does nothing where all are there.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { packages, programs } from './debian.ts'

const missing = programs.filter((program) => !existsSync(program))
if (missing.length === 0) {
  console.log('All browsers and web servers that the tests use are there.')
  process.exit(0)
}
const wanted = Object.values(packages).flat()
if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
  console.error(
    `Missing: ${missing.join(', ')}. Only root on Debian can install them this way (\`sudo npm run setup:browsers\`); the packages are ${wanted.join(' ')}.`,
  )
  process.exit(1)
}

const apt = (...words: string[]) =>
  spawnSync('apt-get', words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** With this file there, packages start no service of theirs: the tests start what they need, on ports of their own. */
const noServices = '/usr/sbin/policy-rc.d'
const isOurs = !existsSync(noServices)
if (isOurs) writeFileSync(noServices, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
const installed =
  apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...wanted)
if (isOurs) rmSync(noServices)
process.exit(installed ? 0 : 1)
