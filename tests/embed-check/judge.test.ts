import { expect, it } from 'vitest'
import { judge } from '../../scripts/embed-check/judge'
import { correctedPolicy } from '../../scripts/embed-check/policy'
import type { CheckFrame, LoaderTag, Seen } from '../../scripts/embed-check/seen'

const home = 'https://check.example/'
const loader: LoaderTag = {
  address: `${home}embed/v1/loader.js`,
  type: 'module',
  held: false,
  integrity: '',
  status: 200,
  shared: true,
  whole: true,
}
const frame: CheckFrame = {
  address: `${home}?clinic=demo`,
  byLoader: true,
  lazy: false,
  shows: 'check',
  height: 900,
  contentHeight: 900,
  headers: {},
}
/** A page on which everything works. */
const good: Seen = {
  address: 'https://clinic.example/check',
  elements: ['self-check'],
  lazyElements: 0,
  asText: false,
  loaders: [loader],
  loaderRan: true,
  home,
  refusals: [],
  demandsTrustedTypes: false,
  isolated: false,
  frames: [frame],
  answers: [120],
  focusInFrame: false,
  scrolled: 0,
  link: { address: home, status: 200, newTab: true },
  clinic: { slug: 'demo', status: 200, lists: true },
}
const lineAbout = (about: string, change: Partial<Seen>) =>
  judge({ ...good, ...change }).find((line) => line.about === about)
const withFrame = (change: Partial<CheckFrame>) => ({ frames: [{ ...frame, ...change }] })
const withLoader = (change: Partial<LoaderTag>) => ({
  loaderRan: false,
  loaders: [{ ...loader, ...change }],
})

it('finds nothing to mend where everything works', () => {
  expect(judge(good).filter(({ verdict }) => verdict !== 'works')).toEqual([])
})

it.each([
  ['encryption', { home: 'http://check.example/' }, /is not\./, /begins with https/],
  ['script', { loaderRan: false, loaders: [] }, /is not on the page/, /check\.example\/embed\/v1/],
  ['script', withLoader({ type: '' }), /not marked as a module/, /type="module"/],
  ['script', withLoader({ held: true }), /plug-in holds/, /Exclude/],
  ['script', withLoader({ status: 0 }), /Nobody answers/, /Correct the address/],
  ['script', withLoader({ shared: false }), /by other sites/, /Access-Control-Allow-Origin: \*/],
  ['script', withLoader({}), /did not start/, /console/],
  [
    'frame',
    withFrame({ shows: 'nothing', headers: { 'x-frame-options': 'DENY' } }),
    /X-Frame-Options: DENY/,
    /Take that header out/,
  ],
  [
    'frame',
    { isolated: true, ...withFrame({ shows: 'nothing' }) },
    /kept apart/,
    /Cross-Origin-Embedder-Policy: require-corp/,
  ],
  ['frame', withFrame({ shows: 'nothing' }), /is empty/, /Open https:\/\/check\.example/],
  ['answer', { answers: [4100] }, /within 4 seconds/, /Mend/],
  ['answer', { elements: ['self-check', 'div'] as const }, /1 of 2 checks/, /Mend/],
  ['link', { link: { address: home, status: 404, newTab: true } }, /answers 404/, /Correct/],
  ['focus', { scrolled: 300 }, /down 300 px/, /Look for a script/],
  ['trusted types', { demandsTrustedTypes: true, loaderRan: false }, /did not start/, /policy/],
  [
    'clinic',
    { clinic: { slug: 'ours', status: 200, lists: false } },
    /“ours” does not name https:\/\/clinic\.example/,
    /to its origins/,
  ],
])(
  'tells what is wrong with the %s and what to do',
  (about, change: Partial<Seen>, says, advice) => {
    const found = lineAbout(about, change)
    expect(found?.verdict).toBe('fails')
    expect(found?.says).toMatch(says)
    expect(found?.advice).toMatch(advice)
  },
)

it('notes a link that takes people away, a page that names no clinic, and a sandbox that protects nothing', () => {
  expect(lineAbout('link', { link: { address: home, status: 200, newTab: false } })?.verdict).toBe(
    'note',
  )
  expect(lineAbout('clinic', { clinic: undefined })?.verdict).toBe('note')
  const all = [
    'allow-scripts',
    'allow-same-origin',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-top-navigation-by-user-activation',
    'allow-modals',
    'allow-downloads',
  ]
  const own = { ...withFrame({ sandbox: all, address: 'https://clinic.example/check/' }) }
  expect(lineAbout('sandbox', own)?.verdict).toBe('note')
  expect(lineAbout('sandbox', withFrame({ sandbox: all }))?.verdict).toBe('works')
})

it('quotes the directive that would let the check in, and keeps what it allows already', () => {
  const corrected = (directive: string, policy: string) =>
    correctedPolicy({ directive, blocked: loader.address, policy })
  expect(corrected('frame-src', "default-src 'self'; img-src *")).toBe(
    "frame-src 'self' https://check.example",
  )
  expect(corrected('frame-src', "child-src 'none'")).toBe('child-src https://check.example')
  expect(corrected('script-src-elem', "script-src 'self' https://cdn.example")).toBe(
    "script-src 'self' https://cdn.example https://check.example",
  )
  expect(corrected('script-src-elem', "script-src 'nonce-a' 'strict-dynamic'")).toBeUndefined()
})
