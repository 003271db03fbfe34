import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { judge, patience } from '../../scripts/embed-check/judge'
import { look } from '../../scripts/embed-check/look'
import { app, hostAddress } from './support/host-page'

for (const name of ['plain', 'strict', 'delayed'])
  test(`the self-test finds nothing to mend on the page “${name}”`, async ({ browser }) => {
    const seen = await look(browser, hostAddress(name), 5 * patience)
    // How long this machine takes is not the page's fault.
    const answers = seen.answers.map((after) => Math.min(after, patience))
    const lines = judge({ ...seen, answers })
    expect(lines.filter(({ verdict }) => verdict !== 'works')).toEqual([])
    const expected = ['element', 'script', 'frame', 'answer', 'height', 'link', 'focus', 'clinic']
    expect(lines.map(({ about }) => about)).toEqual(expect.arrayContaining(expected))
  })

/** Long enough for a page that works; for one that does not, people wait longer than a test has to. */
const hurried = 1500
/** The check works on these pages, and something else does not; one that declines says so after it has worked. */
const showsIt = ['link', 'height', 'focus', 'clinic']
const declining = 'elsewhere.example'
/** A page, and what the self-test says about it. */
const broken: [page: string, about: string, says: RegExp, advice: RegExp, host?: string][] = [
  ['no-loader', 'script', /missing\.js answers 404/, /Correct the address in src/],
  ['wrong-hash', 'script', /not the one that integrity names/, /loader\.js\.sri\.txt/],
  ['held-back', 'script', /its type is "text\/plain"/, /Exclude loader\.js in the plug-in/],
  [
    'script-refused',
    'policy',
    /script-src-elem refuses/,
    /Change the policy to: script-src 'self' http:\/\/127/,
  ],
  ['added', 'policy', /Trusted Types are demanded/, /tag of the loader into the HTML/],
  ['blocked', 'policy', /frame-src refuses/, /Change the policy to: frame-src http:\/\/127/],
  ['stripped', 'element', /Only a link to the check is left/, /snippet for authors/],
  ['as-text', 'element', /stands on the page as text/, /block for HTML/],
  ['evil', 'element', /Nothing of the check/, /Copy the snippet again/],
  ['no-link', 'link', /no way to the check/, /Keep the link of the snippet/],
  ['fixed-height', 'height', /is 300 px tall/, /rule of the page’s style sheet/],
  ['steals-focus', 'focus', /focus moved into the check/, /script of the page/],
  ['unknown-clinic', 'clinic', /“nobody” answers 404/, /nobody\.json/],
  [
    'sandboxed',
    'sandbox',
    /lacks: allow-same-origin allow-popups/,
    /sandbox="allow-scripts allow-same/,
  ],
  ['lazy-frame', 'sandbox', /lacks: allow-popups-to-escape-sandbox/, /Take the attribute out/],
  [
    'plain',
    'frame',
    /may be shown at: 'self' https/,
    /Add "http:\/\/stranger\.example/,
    'stranger.example',
  ],
  ['plain', 'frame', /declines this page/, /Add "http:\/\/elsewhere\.example/, declining],
  ['missing-page', 'page', /did not open/, /Check the address/],
]
for (const [name, about, says, advice, host] of broken)
  test(`the self-test tells what to do about “${name}” ${host ? `at ${host}` : ''}: ${about}`, async ({
    browser,
  }) => {
    const lines = judge(
      await look(
        browser,
        hostAddress(name, host),
        showsIt.includes(about) || host === declining ? patience : hurried,
      ),
    )
    expect(lines.find((line) => line.about === about)).toEqual({
      about,
      verdict: 'fails',
      says: expect.stringMatching(says),
      advice: expect.stringMatching(advice),
    })
  })

test('the self-test notes what is allowed and could be better', async ({ browser }) => {
  const notes = async (name: string) =>
    judge(await look(browser, hostAddress(name), hurried))
      .filter(({ verdict }) => verdict === 'note')
      .map(({ about }) => about)
  expect(await notes('plain-frame')).toEqual(['answer', 'height', 'link'])
  expect(await notes('lazy-frame')).toContain('loading')
})

test('the command says one line each, ends with a sum, and fails when something has to be mended', async () => {
  const run = (address: string) => {
    const command = ['scripts/embed-check.ts', address]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    return { status, lines: stdout.trim().split('\n'), stderr }
  }
  let good!: ReturnType<typeof run>
  // A browser that is started for the first time may outlast the command's patience.
  await expect(() => {
    good = run(hostAddress('plain'))
    expect(good.lines.at(-1)).toBe('12 fine, 0 to note, 0 to mend')
  }).toPass({ timeout: 120_000 })
  expect(good.lines[1]).toBe(`ok    script         The script is loaded: ${app}/embed/v1/loader.js`)
  expect(good.status).toBe(0)
  const bad = run(hostAddress('stripped'))
  expect(bad.lines[0]).toMatch(/^FAIL {2}element {8}Only a link .+ -> The editor took/)
  expect(bad.status).toBe(1)
  const none = run('javascript:alert(1)')
  expect(none.stderr).toContain('Usage: npm run embed:check')
  expect(none.status).toBe(2)
})
