// How fast the built check is beside the least that a questionnaire can be: `npm run bench:web`. Read its ratios, not its
// milliseconds: those are this machine's, at this moment. Nothing here is asserted; bytes and requests are, in `tests/e2e`.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { floor, ours, type App } from './bench-web/apps.ts'
import type { Round } from './bench-web/measures.ts'
import { ownPages } from './bench-web/own-pages.ts'
import { serve } from './bench-web/server.ts'
import { table, type Pair } from './bench-web/table.ts'
import { load, walk } from './bench-web/visit.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, beside: { type: 'string', default: 'floor' } },
})
const rounds = Number(values.rounds ?? Infinity)
const besides = { floor, 'own-pages': ownPages }
const beside = besides[values.beside as keyof typeof besides]
if (!(rounds >= 1) || !beside) {
  console.error('Usage: npm run bench:web -- [--rounds 7] [--beside own-pages]')
  process.exit(2)
}
/** Without a number, as many rounds as end within a minute and a half, all in all. */
const patience = 80_000

const began = performance.now()
const load0 = loadavg()[0]!
const apps = [ours(), await beside()]
const served = await Promise.all(apps.map(async (app) => ({ app, server: await serve(app.site) })))

// Once without a brake and without a look at the clock: every file is packed after it.
for (const { app, server } of served) {
  await walk(app, server.origin, false)
  await server.settled()
}

async function measure({ app, server }: (typeof served)[number]): Promise<[App['name'], Round]> {
  return [app.name, { load: await load(app, server.origin), walk: await walk(app, server.origin) }]
}

const pairs: Pair[] = []
let longest = 0
while (
  pairs.length < rounds &&
  (values.rounds || performance.now() - began + longest < patience || pairs.length === 0)
) {
  const start = performance.now()
  const measured: [App['name'], Round][] = []
  // Another one begins each round.
  for (const one of pairs.length % 2 ? served.toReversed() : served)
    measured.push(await measure(one))
  pairs.push(Object.fromEntries(measured) as unknown as Pair)
  longest = Math.max(longest, performance.now() - start)
}
for (const { server } of served) server.close()

const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(table(pairs))
const counted = `${pairs.length} ${pairs.length === 1 ? 'round' : 'rounds'}`
console.log(
  `\n${counted} in ${seconds} s; 1.6 Mbit/s, 150 ms a request, processor slowed four times; ` +
    `${cpus().length} cores with a load of ${load0.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after.`,
)
if (pairs.length < 7)
  console.log(
    'Bytes, requests, memory and shift are sure. For a word about milliseconds: --rounds 7.',
  )
