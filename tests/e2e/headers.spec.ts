import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { filesIn, originsIn, policiesIn } from '../../scripts/headers/policies'
import { headersFor, type Answer } from '../../scripts/headers/table'
import { isThere, start, webServers } from './support/web-servers'

const origins = originsIn('dist')
const policies = policiesIn('dist', origins)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const assets = readdirSync('dist/assets')
const asset = (end: string) => `/assets/${assets.find((name) => name.endsWith(end))}`

const page = (path: string): Answer => ({ path, html: true, found: true })
const file = (path: string): Answer => ({ path, html: false, found: true })
const missing = (path: string): Answer => ({ path, html: true, found: false })
/** One of each kind of answer that a host gives. */
const answers: readonly Answer[] = [
  page('/'),
  page('/index.html'),
  page('/about'),
  page('/about/'),
  page('/about.html'),
  page('/conditions/celiac-disease/'),
  page('/inquiry/'),
  page('/inquiry.html'),
  file(asset('.js')),
  file(asset('.css')),
  file('/embed/v1/loader.js'),
  file(`/embed/${version}/loader.js`),
  file('/clinics/demo.json'),
  ...(existsSync('dist/sw.js') ? [file('/sw.js')] : []),
  file('/icon.svg'),
  missing('/assets/missing-12345678.js'),
  missing('/embed/9.9.9/loader.js'),
  missing('/no-such-page'),
]

/** Every header that the table speaks of, and the one that no answer may have. */
const names = [
  ...new Set(answers.flatMap((answer) => Object.keys(headersFor(answer, policies)))),
  'X-Frame-Options',
]
const only = (headers: Headers) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

async function expectTable(address: string, frames: readonly string[]) {
  const expected = policiesIn('dist', frames)
  for (const answer of answers) {
    const response = await fetch(address + answer.path, { redirect: 'manual' })
    expect(response.status < 400, answer.path).toBe(answer.found)
    expect(only(response.headers), answer.path).toEqual(headersFor(answer, expected))
  }
}

if (!process.env.TEST_WORKER_INDEX)
  for (const { name, debian } of webServers.filter((server) => !isThere(server)))
    console.warn(`NOT TESTED: ${name} is not installed (Debian: ${debian})`)

for (const server of webServers.filter(isThere))
  for (const folder of ['', '/tools/check'])
    test(`${server.name} sends what the table says, ${folder ? 'in a folder of a site' : 'as a site of its own'}`, async () => {
      const running = await start(server, folder)
      try {
        await expectTable(running.address, origins)
      } finally {
        await running.stop()
      }
    })

/** Reads a `_headers` file as its hosts do: all rules that fit count, and a header that two of them name is joined. */
function readRules(text: string): (path: string) => Record<string, string> {
  const rules = text
    .split(/\n(?=\/)/)
    .map((rule) => rule.trimEnd().split('\n'))
    .map(([at = '', ...lines]) => ({
      fits: (path: string) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at),
      headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]),
    }))
  return (path) => {
    const sent: Record<string, string> = {}
    for (const [name, value] of rules
      .filter(({ fits }) => fits(path))
      .flatMap((rule) => rule.headers))
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value
    return sent
  }
}

test('Netlify and Cloudflare Pages are told what the table says, for every file at all its addresses', () => {
  const sentWith = readRules(readFileSync('dist/_headers', 'utf8'))
  const own = ['_headers', '.htaccess', 'nginx-http.conf', 'nginx-server.conf']
  for (const name of filesIn('dist').filter((name) => !own.includes(name))) {
    const html = name.endsWith('.html')
    for (const path of html
      ? [`/${name}`, `/${name.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1')}`]
      : [`/${name}`])
      expect(sentWith(path), path).toEqual(headersFor({ path, html, found: true }, policies))
  }
})

test('the local server sends what the table says', async ({ baseURL }) => {
  const { frames } = test.info().project.metadata as { frames: string }
  await expectTable(baseURL!, [...origins, ...frames.split(' ')])
})
