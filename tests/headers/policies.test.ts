import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { originsIn, policiesIn } from '../../scripts/headers/policies'
import { headersFor } from '../../scripts/headers/table'
import { underscoreHeaders } from '../../scripts/headers/underscore-headers'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

function put(file: string, text: string) {
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  writeFileSync(join(dist, file), text)
}
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (policy: string, body = '') =>
  `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">${body}`
const policyAt = (path: string) =>
  headersFor({ path, html: true, found: true }, policiesIn(dist, ['https://a.example']))[
    'Content-Security-Policy'
  ]

const plain = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"

it('says who may show the check, which a page cannot say of itself', () => {
  put('index.html', page(plain))
  expect(policyAt('/')).toBe(`${plain}; frame-ancestors 'self' https://a.example`)
})

it('allows what stands inside any of the pages, by its hash', () => {
  const [style, script] = ['a{color:red}', 'begin()']
  const allowing = (name: string, hash: string) =>
    plain.replace(`${name}-src 'self'`, `${name}-src 'self' ${hash}`)
  put('index.html', page(allowing('style', hashOf(style)), `<style>${style}</style>`))
  put('about.html', page(allowing('script', hashOf(script)), `<script>${script}</script>`))
  for (const path of ['/', '/about', '/no-such-page']) {
    expect(policyAt(path)).toContain(`style-src 'self' ${hashOf(style)};`)
    expect(policyAt(path)).toContain(`script-src 'self' ${hashOf(script)};`)
  }
})

it('asks for no hash of what is data, or comes from a file', () => {
  put(
    'index.html',
    page(plain, '<script type="application/ld+json">{}</script><script src="a.js"></script>'),
  )
  expect(policyAt('/')).not.toContain('sha256')
})

it('refuses a page whose own policy would stop what stands inside it', () => {
  put('index.html', page(plain, '<script type="module">begin()</script>'))
  expect(() => policyAt('/')).toThrow(
    `index.html: its own policy refuses what stands inside it: script-src ${hashOf('begin()')}`,
  )
})

it('refuses a page without a policy', () => {
  put('index.html', page(plain))
  put('about/index.html', '<h1>About</h1>')
  expect(() => policyAt('/')).toThrow('about/index.html: has no policy of its own')
})

it('lets the page for inquiries send, at each of its addresses and in any folder, and no other page', () => {
  const wide = plain.replace("connect-src 'self'", "connect-src 'self' https://clinic.example")
  put('index.html', page(plain))
  put('inquiry/demo/index.html', page(wide))
  put('inquiry/demo.html', page(wide))
  for (const path of ['/inquiry/demo', '/inquiry/demo/', '/x/inquiry/demo/index.html'])
    expect(policyAt(path), path).toContain("connect-src 'self' https://clinic.example;")
  for (const path of ['/', '/inquiry', '/inquiry/other', '/inquiry/demo/more'])
    expect(policyAt(path), path).toContain("connect-src 'self';")
})

it('reads who may show the check from every clinic file, each origin once', () => {
  put('clinics/a.json', '{ "origins": ["https://b.example", "https://a.example"] }')
  put('clinics/b.json', '{ "origins": ["https://b.example"] }')
  expect(originsIn(dist)).toEqual(['https://a.example', 'https://b.example'])
})

it('writes no line that Cloudflare Pages would leave out: too many clinics end the build', () => {
  put('index.html', page(plain))
  const clinics = Array.from({ length: 80 }, (_, number) => `https://clinic-${number}.example`)
  const lines = (frames: string[]) => underscoreHeaders(['index.html'], policiesIn(dist, frames))
  expect(lines(clinics.slice(0, 40))).toContain('https://clinic-39.example')
  expect(() => lines(clinics)).toThrow(/hosts read 2000: too many clinics for one build/)
})

it('writes no more rules than Cloudflare Pages reads', () => {
  put('index.html', page(plain))
  const files = Array.from({ length: 120 }, (_, number) => `picture-${number}.svg`)
  expect(() => underscoreHeaders(files, policiesIn(dist, []))).toThrow('there are 121 rules')
})
