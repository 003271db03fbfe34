import { DriverError, type Driver } from './driver.ts'
import { handing } from './hands.ts'

/** What one call inside a document brings back. */
interface Answer {
  ok?: unknown
  error?: { name: string; message: string }
  address: string
  troubles: string[]
}

/** An error of the page, not of the driver. */
class PageError extends Error {
  constructor({ name, message }: { name: string; message: string }) {
    super(message)
    this.name = name
  }
}

const calling = (code: string) => `
const [done, ...given] = [...arguments].reverse()
const hands = window.hands
if (!hands) return done('empty-handed')
const end = (outcome) => done({ ...outcome, address: location.href, troubles: hands.troubles() })
Promise.resolve()
  .then(() => (${code})(...given.reverse()))
  .then((ok) => end({ ok }), (error) => end({ error: { name: error.name, message: error.message } }))`

/** The browser behind one context, with its tabs; one thing happens at a time, in the tab and frame it is meant for. */
export class Browser {
  #last: Promise<unknown> = Promise.resolve()
  #at = ''
  #tabs = 0

  readonly #driver: Driver
  readonly #session: string

  constructor(driver: Driver, session: string) {
    this.#driver = driver
    this.#session = session
  }

  command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    return this.#driver.call<T>(method, this.#session + path, body)
  }

  /** The first tab is there already. */
  async newTab(): Promise<string> {
    if (!this.#tabs++) return this.command<string>('GET', '/window')
    return (await this.command<{ handle: string }>('POST', '/window/new', {})).handle
  }

  /** Does something in a tab, after everything asked for before. */
  inTab<T>(handle: string, frames: readonly string[], act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      try {
        await this.#enter(handle, frames)
        return await act()
      } catch (error) {
        // Whatever is gone now, the next one begins at the top.
        if (error instanceof DriverError) this.#at = ''
        throw error
      }
    })
    this.#last = turn.catch(() => {})
    return turn
  }

  async #enter(handle: string, frames: readonly string[]) {
    const place = [handle, ...frames].join('\n')
    if (place === this.#at) return
    this.#at = ''
    await this.command('POST', '/window', { handle })
    await this.command('POST', '/frame', { id: null })
    for (const frame of frames) {
      const { ok, error } = await this.execute('(frame) => hands.one(frame)', frame)
      if (error) throw new PageError(error)
      await this.command('POST', '/frame', { id: ok })
    }
    this.#at = place
  }

  /** Calls a function inside the document that was entered. */
  async execute(code: string, ...given: unknown[]): Promise<Answer> {
    const call = () =>
      this.command<Answer | 'empty-handed'>('POST', '/execute/async', {
        script: calling(code),
        args: given,
      })
    let answer = await call()
    // A document that has just taken the place of another one has no hands, either.
    for (let tries = 0; answer === 'empty-handed' && tries < 5; tries++) {
      await this.command('POST', '/execute/sync', { script: handing, args: [] })
      answer = await call()
    }
    return answer as Answer
  }

  /** A new document is loaded: its frames are others. */
  forget() {
    this.#at = ''
  }
}

interface TabListener {
  address(address: string): void
  trouble(text: string): void
}

/** A tab of the browser. It tells of its address and of what went wrong in it whenever it hears of them. */
export class Tab {
  readonly #browser: Browser
  readonly #handle: string
  readonly #tell: TabListener
  #address = 'about:blank'

  constructor(browser: Browser, handle: string, tell: TabListener) {
    this.#browser = browser
    this.#handle = handle
    this.#tell = tell
  }

  /** Calls a function in the tab, or in a frame within it. */
  run<T>(frames: readonly string[], code: string, ...given: unknown[]): Promise<T> {
    return this.#browser.inTab(this.#handle, frames, async () => {
      const { ok, error, address, troubles } = await this.#browser.execute(code, ...given)
      troubles.forEach(this.#tell.trouble)
      if (frames.length === 0) this.#stand(address)
      if (error) throw new PageError(error)
      return ok as T
    })
  }

  /** A command of WebDriver's own, such as a click. */
  command<T>(frames: readonly string[], method: 'GET' | 'POST', path: string, body?: object) {
    return this.#browser.inTab(this.#handle, frames, () =>
      this.#browser.command<T>(method, path, body),
    )
  }

  /** Goes to another document; what went wrong in this one is heard first. */
  async go(path: '/url' | '/refresh' | '/back' | '/forward', body?: object) {
    await this.run([], '() => {}')
    await this.command([], 'POST', path, body)
    this.#browser.forget()
    await this.run([], '() => {}')
  }

  #stand(address: string) {
    if (address === this.#address) return
    this.#address = address
    this.#tell.address(address)
  }
}
