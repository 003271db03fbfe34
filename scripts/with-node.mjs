// Runs a command line with the project's own Node 24 where the machine's Node is older. Plain JavaScript, for any Node from 18 on.
// npm links that Node into node_modules/.bin only in some of its versions; here it is found in every one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
const own = join(modules, `node-linux-${process.arch}`, 'bin')
const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 24 || (major === 24 && minor >= 15)

if (!isNewEnough && !existsSync(join(own, 'node'))) {
  console.error(
    `This needs Node 24.15 or newer; this is Node ${process.versions.node}, and \`npm ci\` brought none for ${process.platform} ${process.arch}.`,
  )
  process.exit(1)
}

const path = [isNewEnough ? '' : own, join(modules, '.bin'), process.env.PATH]
/** What follows the command line is given to it as it is: an address may hold an `&`. */
const quoted = (argument) =>
  process.platform === 'win32' ? `"${argument}"` : `'${argument.replaceAll("'", "'\\''")}'`
const [commandLine, ...others] = process.argv.slice(2)
const { status } = spawnSync([commandLine, ...others.map(quoted)].join(' '), {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, PATH: path.filter(Boolean).join(delimiter) },
})
process.exit(status ?? 1)
