// Web servers as clinics have them, each on a free port of this machine, with a copy of the built check.
import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface WebServer {
  readonly name: string
  /** The name of its package in Debian. */
  readonly debian: string
  readonly program: string
  /** How to start it with a configuration file. */
  readonly command: (file: string) => string[]
  /** A configuration that serves `site`, with the check in a folder of it. */
  readonly configuration: (place: Place) => string
}
interface Place {
  readonly home: string
  readonly site: string
  readonly folder: string
  readonly port: number
}

/** A server that begins as root gives its rights away, and says to whom. */
const isRoot = process.getuid?.() === 0

const nginx: WebServer = {
  name: 'nginx',
  debian: 'nginx',
  program: '/usr/sbin/nginx',
  command: (file) => ['-c', file, '-e', 'stderr'],
  configuration: ({ home, site, folder, port }) => {
    // As the file tells who serves a folder.
    const part = readFileSync(`${site}${folder}/nginx-server.conf`, 'utf8')
    writeFileSync(`${home}/part.conf`, part.replace(' /404.html', ` ${folder}/404.html`))
    return `
daemon off;
pid ${home}/pid;
${isRoot ? 'user www-data;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${home}/${kind};`).join(' ')}
  include ${site}${folder}/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    location ${folder}/ { include ${home}/part.conf; }
  }
}
`
  },
}

const apache: WebServer = {
  name: 'Apache',
  debian: 'apache2',
  program: '/usr/sbin/apache2',
  command: (file) => ['-f', file, '-D', 'FOREGROUND'],
  configuration: ({ home, site, port }) => `
ServerRoot ${home}
ServerName localhost
PidFile ${home}/pid
ErrorLog ${home}/error.log
Listen 127.0.0.1:${port}
${isRoot ? 'User www-data\nGroup www-data' : ''}
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${site}
# What servers of clinics often say for all their sites, and what would be wrong for the check.
Header always set X-Frame-Options "SAMEORIGIN"
Header set Referrer-Policy "unsafe-url"
<Directory ${site}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
}

export const webServers: readonly WebServer[] = [nginx, apache]
/** A machine of a developer may lack one; where everything has to be tested, nothing may be missing. */
export const isThere = ({ program }: WebServer) => existsSync(program) || process.env.CI === 'true'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Starts a server with the check in a folder of its site; `''` is the site itself. */
export async function start(server: WebServer, folder: string) {
  const home = mkdtempSync(join(tmpdir(), 'self-check-'))
  chmodSync(home, 0o755)
  const site = join(home, 'site')
  mkdirSync(dirname(site + folder), { recursive: true })
  cpSync('dist', site + folder, { recursive: true })
  const port = await freePort()
  const file = join(home, 'server.conf')
  writeFileSync(file, server.configuration({ home, site, folder, port }))
  const child = spawn(server.program, server.command(file), {
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`${server.name} does not start: ${said}`)
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    address: address + folder,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
