import type { App } from './apps.ts'
import { openPage, type OpenPage } from './open-page.ts'
import type { Probe, Spot } from './probe.ts'

/** What is seen of an app that is opened and left alone. */
export interface Load {
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocked: number
  readonly shift: number
}

/** What is seen of an app whose first option is clicked as soon as it is there, and then on to the result. */
export interface Walk {
  readonly bytesUntilSaid: number
  readonly firstSaid: number
  readonly extraClicks: number
  readonly secondShown: number
  /** Of each step between the second question and the last: milliseconds until the next was on the screen, and work for it. */
  readonly steps: readonly { readonly took: number; readonly work: number }[]
  readonly result: number
  readonly slowest: number
  readonly shift: number
  readonly heap: number
}

/** It is measured while it comes: nothing is waited for. */
const begin = ({ driver }: OpenPage, url: string) =>
  void driver.send('Page.navigate', { url }).catch(() => undefined)

export async function load(app: App, origin: string, isSlow = true): Promise<Load> {
  const open = await openPage(app, isSlow)
  try {
    begin(open, origin + app.start)
    if (!(await open.next('shown'))) throw new Error(`${app.name} shows no option`)
    await open.atRest()
    const { firstPaint, largestPaint, blocked, shift } = await open.page.evaluate(
      () => window.probe,
    )
    return {
      bytes: open.traffic.bytes(),
      scriptBytes: open.traffic.scriptBytes(),
      requests: open.traffic.requests(),
      ...{ firstPaint, largestPaint, blocked, shift },
    }
  } finally {
    await open.close()
  }
}

/** Clicks where something is, as soon as a click would reach it. */
async function click({ page, ask, wait }: OpenPage, what: 'option' | 'continue') {
  for (let tries = 0; tries < 500; tries++) {
    const spot = await ask<Spot | undefined>(`probe.spotOf('${what}')`)
    if (spot?.ready) return page.mouse.click(spot.x, spot.y)
    await wait(10)
  }
  throw new Error(`there is no ${what} to click on at ${page.url()}`)
}

/** Answers the first question at once; a click that is not heard is done again, and counted. */
async function beginWith(open: OpenPage) {
  const shown = await open.next('shown')
  if (!shown) throw new Error('no option is shown')
  await open.page.mouse.click(shown.x, shown.y)
  for (let extraClicks = 0; extraClicks < 40; extraClicks++) {
    const said = await open.next('said', 250)
    if (said) return { firstSaid: said.at, extraClicks }
    // Told late is not unheard: a second click would take the answer back.
    if ((await open.ask<number>('countSaid()')) === 0) await click(open, 'option')
  }
  throw new Error('the first answer never arrives')
}

async function answer(open: OpenPage) {
  const before = await open.ask<number>('countSaid()')
  await click(open, 'option')
  for (let tries = 0; tries < 500; tries++) {
    if ((await open.ask<number>('countSaid()')) > before) return
    await open.wait(20)
  }
  throw new Error(`an answer is not kept at ${open.page.url()}`)
}

async function goOn(open: OpenPage) {
  await open.ask('probe.awaitStep()')
  const before = await open.worked()
  for (let tries = 0; tries < 20; tries++) {
    await click(open, 'continue')
    const step = await open.next('step', 3_000)
    if (step) return { ...step, work: (await open.worked()) - before }
  }
  throw new Error(`nothing follows ${open.page.url()}`)
}

export async function walk(app: App, origin: string, isSlow = true): Promise<Walk> {
  const open = await openPage(app, isSlow)
  try {
    begin(open, origin + app.start)
    const start = await beginWith(open)
    const bytesUntilSaid = open.traffic.bytes(start.firstSaid)
    const second = await goOn(open)
    // The rest is measured with everything there, as for someone who reads.
    await open.atRest()
    const steps = [second]
    while (!steps.at(-1)!.ended) {
      if (steps.length > 80) throw new Error(`${app.name} goes on for ever`)
      await answer(open)
      steps.push(await goOn(open))
    }
    for (let times = 0; times < 2; times++) await open.driver.send('HeapProfiler.collectGarbage')
    const { usedSize } = await open.driver.send('Runtime.getHeapUsage')
    const { slowest, shift } = await open.ask<Probe>('probe')
    return {
      ...start,
      bytesUntilSaid,
      secondShown: second.at,
      steps: steps.slice(1, -1),
      result: steps.at(-1)!.took,
      heap: usedSize,
      ...{ slowest, shift },
    }
  } finally {
    await open.close()
  }
}
