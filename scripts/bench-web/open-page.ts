import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../tests/e2e/support/browsers.ts'
import type { App } from './apps.ts'
import { putProbe, type Told } from './probe.ts'
import { listen } from './traffic.ts'

/** A simple phone on a slow line: 1.6 Mbit/s, 150 ms for each request, a processor of a quarter of this one's speed. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4
const viewport = { width: 412, height: 823 }

const launch = await chromiumLaunch()

/** A page in a browser that was never used before, with what has to be heard of it. */
export async function openPage(app: App, isSlow: boolean) {
  const browser = await chromium.launch(launch)
  const page = await browser.newPage({ viewport, locale: 'en-US' })
  const driver = await page.context().newCDPSession(page)
  const traffic = await listen(driver)
  await driver.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (isSlow) {
    await driver.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await driver.send('Network.emulateNetworkConditions', slow)
  }

  const heard: Told[] = []
  const waiting = new Set<() => void>()
  await driver.send('Runtime.enable')
  await driver.send('Runtime.addBinding', { name: 'tell' })
  driver.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'tell') return
    heard.push(JSON.parse(payload) as Told)
    for (const look of waiting) look()
  })
  await page.addInitScript(`window.countSaid = ${app.countSaid}`)
  await page.addInitScript(putProbe)
  /** Asks the page something; not by Playwright's way, which would leave 0.6 MB of its own inside the page. */
  async function ask<Value>(expression: string): Promise<Value> {
    const { result } = await driver.send('Runtime.evaluate', { expression, returnByValue: true })
    return result.value as Value
  }
  const wait = (time: number) => new Promise((later) => setTimeout(later, time))

  return {
    page,
    driver,
    ask,
    wait,
    traffic,
    /** The first thing of a kind that the page tells and that was not taken before; undefined where it does not in time. */
    next<What extends Told['what']>(what: What, patience = 60_000) {
      return new Promise<Extract<Told, { what: What }> | undefined>((found) => {
        const end = (told?: Told) => {
          clearTimeout(late)
          waiting.delete(look)
          found(told as Extract<Told, { what: What }> | undefined)
        }
        const look = () => {
          const at = heard.findIndex((told) => told.what === what)
          if (at >= 0) end(heard.splice(at, 1)[0])
        }
        const late = setTimeout(end, patience)
        waiting.add(look)
        look()
      })
    },
    /** Everything has come, and nothing was worked on for half a second. */
    async atRest() {
      const isIdle = `document.readyState === 'complete' && performance.now() - probe.busyUntil > 500`
      for (let tries = 0; tries < 300; tries++) {
        if (traffic.isCalm() && (await ask<boolean>(isIdle))) return
        await wait(100)
      }
      throw new Error(`${app.name} does not come to rest`)
    },
    /** What the page's thread has worked so far, in milliseconds. */
    async worked() {
      const { metrics } = await driver.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
    },
    close: () => browser.close(),
  }
}
export type OpenPage = Awaited<ReturnType<typeof openPage>>
