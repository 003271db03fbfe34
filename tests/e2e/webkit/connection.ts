import { actions, evaluateOn, waitFor } from './actions.ts'
import { Driver, type ElementRef } from './driver.ts'
import { Unmet } from './expectation.ts'
import type { Params } from './params.ts'
import { Browser, Tab } from './tab.ts'

interface Call {
  id: number
  guid: string
  method: string
  params: Params
  metadata?: { timeout?: number }
}
type Reference = { guid: string }
type Answering = (call: Call) => Promise<object | void>

/** What a test may not ask of this browser; better said than silently left out. */
const defaults: Record<string, unknown> = {
  colorScheme: 'light',
  forcedColors: 'none',
  hasTouch: false,
  isMobile: false,
  javaScriptEnabled: true,
  locale: 'en-US',
  offline: false,
  reducedMotion: 'no-preference',
}
function refuseUnknown(wanted: Options) {
  for (const [name, usual] of Object.entries(defaults))
    if ((wanted[name] ?? usual) !== usual) throw new Error(`WebKitGTK has no ${name} to choose`)
}

interface Options {
  readonly viewport?: { width: number; height: number }
  readonly baseURL?: string
  readonly [name: string]: unknown
}

const ids = ['chromium', 'firefox', 'webkit'] as const

/** Speaks Playwright's protocol to one worker of the tests, and does what it asks in WebKitGTK. */
export class Connection {
  #made = 0
  readonly #answering = new Map<string, Answering>()
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  readonly #send: (message: object) => void
  #driver: Promise<Driver> | undefined

  constructor(send: (message: object) => void) {
    this.#send = send
    this.#answering.set('', async () => this.#initialize())
  }

  async hear(call: Call) {
    const { id, guid, method } = call
    if (method === '__waitInfo__') return this.#watch(call)
    try {
      const answer = this.#answering.get(guid)
      if (!answer) throw new Error(`nothing is known of ${guid}`)
      this.#send({ id, result: (await answer(call)) ?? {} })
    } catch (error) {
      const { name, message, stack } = error as Error
      const details = error instanceof Unmet ? error.details : undefined
      this.#send({ id, error: { error: { name, message, stack } }, errorDetails: details })
    }
  }

  async stop() {
    for (const watch of this.#waiting.values()) clearInterval(watch)
    ;(await this.#driver?.catch(() => undefined))?.stop()
  }

  #make(parent: string, type: string, initializer: object, answer?: Answering): Reference {
    const guid = `${type}@${++this.#made}`
    const refuse: Answering = async ({ method }) => {
      if (method === 'dispose') return
      throw new Error(`WebKitGTK is not driven to ${method}: give the test a tag that says so`)
    }
    this.#answering.set(guid, answer ?? refuse)
    this.#send({ guid: parent, method: '__create__', params: { type, guid, initializer } })
    return { guid }
  }

  #initialize() {
    const types = ids.map((name) => this.#make('', 'BrowserType', { name, executablePath: '' }))
    const [chromium, firefox, webkit] = types
    const about = { version: '2', name: 'webkit', browserName: 'webkit' }
    const browser = this.#make('', 'Browser', about, async ({ method, params }) => {
      if (method === 'newContext')
        return this.#newContext(browser.guid, params as unknown as Options)
      if (method !== 'close') throw new Error(`WebKitGTK has no ${method}`)
    })
    const playwright = this.#make('', 'Playwright', {
      chromium,
      firefox,
      webkit,
      android: this.#make('', 'Android', {}),
      electron: this.#make('', 'Electron', {}),
      preLaunchedBrowser: browser,
    })
    return { playwright }
  }

  /** A browser; one that does not come, or whose driver does not answer, is asked for anew. */
  async #open(): Promise<Browser> {
    for (let tries = 1; ; tries++)
      try {
        const driver = await (this.#driver ??= Driver.start())
        return new Browser(driver, await driver.open())
      } catch (error) {
        ;(await this.#driver?.catch(() => undefined))?.stop()
        this.#driver = undefined
        if (tries === 3) throw error
      }
  }

  async #newContext(parent: string, options: Options) {
    refuseUnknown(options)
    const browser = await this.#open()
    const tracing = this.#make(parent, 'Tracing', {})
    const context = this.#make(
      parent,
      'BrowserContext',
      {
        debugger: this.#make(parent, 'Debugger', {}),
        requestContext: this.#make(parent, 'APIRequestContext', { tracing }),
        tracing,
        options: {},
      },
      async ({ method }) => {
        if (method === 'newPage') return this.#newPage(context.guid, browser, options)
        if (method === 'close') {
          await browser.command('DELETE', '')
          return this.#send({ guid: context.guid, method: 'close', params: {} })
        }
        if (method !== 'updateSubscription' && method !== 'setTestIdAttributeName')
          throw new Error(`WebKitGTK has no ${method}: give the test a tag that says so`)
      },
    )
    this.#send({ guid: parent, method: 'context', params: { context } })
    return { context }
  }

  async #newPage(context: string, browser: Browser, { viewport, baseURL }: Options) {
    const handle = await browser.newTab()
    const frameAnswer: Answering = async (call) => {
      const params = { ...call.params, timeout: call.metadata?.timeout || 30_000 }
      if (call.method === 'waitForSelector') return this.#handle(mainFrame.guid, tab, params)
      const action = actions[call.method]
      if (!action) throw new Error(`WebKitGTK is not driven to ${call.method}`)
      if (params.url) params.url = new URL(params.url, baseURL).href
      return action(tab, params)
    }
    const mainFrame = this.#make(context, 'Frame', { url: 'about:blank', name: '', loadStates: ['load', 'domcontentloaded'] }, frameAnswer) // prettier-ignore
    const page = this.#make(context, 'Page', { mainFrame, isClosed: false }, async (call) => {
      if (call.method === 'updateSubscription') return
      if (call.method !== 'close') return frameAnswer(call)
      await tab.command([], 'GET', '/title')
      this.#send({ guid: page.guid, method: 'close', params: {} })
    })
    const tab = new Tab(browser, handle, {
      address: (url) =>
        this.#send({ guid: mainFrame.guid, method: 'navigated', params: { url, name: '' } }),
      trouble: (text) => this.#tellTrouble(context, page, text),
    })
    if (viewport) await actions.setViewportSize!(tab, { viewportSize: viewport, timeout: 0 })
    this.#send({ guid: context, method: 'page', params: { page } })
    return { page }
  }

  #tellTrouble(context: string, page: Reference, text: string) {
    const location = { url: '', lineNumber: 0, columnNumber: 0 }
    const params = { type: 'error', text, args: [], location, timestamp: Date.now(), page }
    this.#send({ guid: context, method: 'console', params })
  }

  /** Hands out an element, until the test is done with it. */
  async #handle(frame: string, tab: Tab, params: Params) {
    const { element, frames } = await waitFor(tab, params)
    if (!element || 'omitReturnValue' in params) return {}
    const found = { element: element as ElementRef, frames }
    const handle = this.#make(frame, 'ElementHandle', { preview: 'element' }, async (call) => {
      if (call.method === 'evaluateExpression') return evaluateOn(tab, found, call.params)
      if (call.method !== 'dispose')
        throw new Error(`WebKitGTK has no ${call.method} of an element`)
      this.#answering.delete(handle.guid)
      this.#send({ guid: handle.guid, method: '__dispose__', params: {} })
    })
    return { element: handle }
  }

  /** WebDriver tells of nothing by itself: while a test waits for an address, the tab is asked for it. */
  #watch({ guid, params }: Call) {
    const { phase, waitId } = params as unknown as { phase: string; waitId: string }
    if (phase === 'before') {
      const ask = { id: 0, guid, method: 'title', params: { timeout: 0 } }
      // Between two documents, and after the end of a test, nobody answers.
      let asked: Promise<unknown> | undefined
      const look = () => {
        asked ??= this.#answering
          .get(guid)?.(ask)
          .catch(() => undefined)
          .finally(() => (asked = undefined))
      }
      this.#waiting.set(waitId, setInterval(look, 50))
    }
    if (phase !== 'after') return
    clearInterval(this.#waiting.get(waitId))
    this.#waiting.delete(waitId)
  }
}
