import { afterEach, beforeEach, vi } from 'vitest'
import { leavePage } from './render'

// The browser of each test is as a person first finds it, and nothing is warned of in it. Some tests have no browser at all.
let warnings: string[] = []

function open() {
  warnings = []
  document.documentElement.lang = 'en'
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  // What waits for a frame waits for nothing: there is no picture.
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => {
    queueMicrotask(() => draw(0))
    return 0
  })
  vi.spyOn(console, 'warn').mockImplementation((...said: unknown[]) => {
    const line = String(said[0])
    // The app can also take over pages rendered ahead of time; here, as in `main.ts`, it starts from nothing.
    if (!line.includes('Attempting to hydrate existing markup')) warnings.push(line)
  })
}

function close() {
  leavePage()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  window.sessionStorage.clear()
  window.localStorage.clear()
  window.history.replaceState(null, '', '/')
  document.title = ''
  document.body.replaceChildren()
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}

if (typeof window !== 'undefined') {
  beforeEach(open)
  afterEach(close)
}
