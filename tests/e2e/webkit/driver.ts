// WebKitGTK by WebDriver classic: what stands between a running browser and the words it understands.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The name under which WebDriver hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementRef = Record<typeof elementKey, string>
export const idOf = (element: ElementRef) => element[elementKey]

export const webkitParts = () => ({
  driver: existsSync('/usr/bin/WebKitWebDriver'),
  browser: globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0],
  display: existsSync('/usr/bin/Xvfb'),
})

/** An answer of the driver that says what went wrong. */
export class DriverError extends Error {
  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`)
  }
}

/** Calls `attempt` until it no longer fails, and passes on the last failure once the time is over. */
export async function until<T>(timeout: number, attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + timeout
  for (;;)
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > end) throw error
      await sleep(30)
    }
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })

/** A display without a screen; it takes a number that is free. */
async function startDisplay() {
  const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((started, failed) => {
    display.on('error', failed)
    display.on('exit', () => failed(new Error('Xvfb does not start')))
    display.stdout.once('data', (text: Buffer) => started(String(text).trim()))
    setTimeout(() => failed(new Error('Xvfb names no display')), 30_000).unref()
  })
  return { display, name: `:${number}` }
}

/** One display and one driver; every session is a browser of its own, with a memory of its own. */
export class Driver {
  readonly #address: string
  readonly #processes: readonly ChildProcess[]

  private constructor(address: string, processes: readonly ChildProcess[]) {
    this.#address = address
    this.#processes = processes
  }

  static async start(): Promise<Driver> {
    const { display, name } = await startDisplay()
    const port = await freePort()
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      // Pictures of a page at rest never come where WebKit's compositing is switched off; this leaves it on.
      env: {
        ...process.env,
        DISPLAY: name,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        LANG: 'en_US.UTF-8',
        LANGUAGE: 'en_US',
      },
    })
    const me = new Driver(`http://127.0.0.1:${port}`, [driver, display])
    try {
      await until(30_000, () => me.call('GET', '/status'))
    } catch (error) {
      me.stop()
      throw error
    }
    return me
  }

  /** Asks the driver; where it has not answered after `limit` milliseconds, that is its failure. */
  async call<T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body: object = {},
    limit = 150_000,
  ): Promise<T> {
    const response = await fetch(this.#address + path, {
      method,
      signal: AbortSignal.timeout(limit),
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: T }
    if (response.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new DriverError(error, message)
  }

  /** A new browser; its address among the driver's. */
  async open(): Promise<string> {
    const wanted = {
      capabilities: {
        alwaysMatch: {
          timeouts: { script: 120_000, pageLoad: 120_000 },
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: webkitParts().browser,
            // Without a frame around it, the window can be as narrow as a telephone.
            args: ['--automation', '--full-screen'],
          },
        },
      },
    }
    const { sessionId } = await this.call<{ sessionId: string }>('POST', '/session', wanted, 30_000)
    return `/session/${sessionId}`
  }

  stop() {
    for (const child of this.#processes) child.kill()
  }
}
