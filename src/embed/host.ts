import { growthGuard } from './growth'
import { readFromFrame, sealed, type FromPage, type Stage } from './protocol'
import { addressFor, roomFor } from './settings'

/** After this long without a word from the check, its link shows. */
const patience = 4000
/** From the moment the frame has loaded, the check is greeted this often, this many times. */
const pause = 100
const greetings = 80

type Timer = ReturnType<typeof setTimeout> | undefined

/** What stands in the element for everyone whom the check does not reach: the page's own link, or ours. */
function fallbackIn(element: HTMLElement, address: string): ChildNode[] {
  // A page builder that copies an element copies our frame along with it.
  element.querySelector('iframe')?.remove()
  if (!element.querySelector('a')) {
    const link = document.createElement('a')
    link.href = address
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent =
      element.getAttribute('link-text') || 'Open the self-check (opens in a new tab)'
    element.append(link)
  }
  return [...element.childNodes]
}

/**
 * Puts the check at `home` into an element of a page, and returns how to take it out again. The page hears that the check
 * is ready, its stage, and that it came to its end: never a height, a question or an answer.
 */
export function embed(element: HTMLElement, home: URL): () => void {
  const address = addressFor(element, home)
  const fallback = fallbackIn(element, address)
  const frame = document.createElement('iframe')
  const growth = growthGuard()
  const listening = new AbortController()
  const room = roomFor(element)
  let ready = false
  let grew = false
  let stage: Stage | undefined
  let greeting: Timer
  let waiting: Timer

  const tell = (name: string, detail?: { stage: Stage } | { reason: string }) =>
    element.dispatchEvent(new CustomEvent(`self-check:${name}`, { bubbles: true, detail }))
  const resize = (height: number) => {
    frame.style.height = `${height}px`
  }
  /** A new page of the check, which may have any height. */
  const settle = (height: number) => {
    grew = false
    growth.reset(height)
    resize(height)
  }
  const rest = () => {
    clearInterval(greeting)
    clearTimeout(waiting)
    waiting = undefined
  }
  const stop = () => {
    rest()
    listening.abort()
    element.replaceChildren(...fallback)
  }
  const wait = () => {
    waiting ??= setTimeout(() => element.prepend(...fallback), patience)
  }
  /** Instant, and only where the beginning of the check is out of sight. */
  const scroll = () => {
    const { top } = element.getBoundingClientRect()
    const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
    if (top < covered || top > innerHeight) element.scrollIntoView({ behavior: 'instant' })
  }
  /** The page's own form, where it has one and names it. */
  const form = () =>
    document.getElementById(String(element.getAttribute('inquiry-target')).slice(1))
  const say = (message: FromPage) => frame.contentWindow?.postMessage(sealed(message), home.origin)
  /** A link of the page that leads to the check leads into it, once the browser has followed it. */
  const skip = ({ target }: Event) => {
    if ((target as Element).closest?.('a')?.hash === `#${element.id}`)
      setTimeout(() => {
        frame.focus()
        say({ type: 'focus' })
      })
  }
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== frame.contentWindow || origin !== home.origin) return
    const message = readFromFrame(data)
    if (message?.type === 'ready' && !ready) {
      ready = true
      rest()
      for (const node of fallback) node.remove()
      settle(message.height)
      tell('ready')
    }
    if (!message || !ready) return
    if (message.type === 'height') {
      if (growth.allows(message.height)) resize(message.height)
      else if (!grew) {
        grew = true
        tell('error', { reason: 'growth' })
      }
    }
    if (message.type === 'step') {
      settle(message.height)
      scroll()
      if (stage !== message.stage) tell('step', { stage: message.stage })
      stage = message.stage
    }
    if (message.type === 'event') {
      if (message.name !== 'restart') tell(message.name)
      if (message.name === 'inquiry' && form()) location.hash = form()!.id
    }
  }
  const greet = () => {
    let left = greetings
    ready = false
    clearInterval(greeting)
    wait()
    greeting = setInterval(() => {
      if (left--) return say({ type: 'hello', inquiry: !!form() })
      stop()
      tell('error', { reason: 'no-answer' })
    }, pause)
  }

  frame.title = element.getAttribute('frame-title') || 'Symptom self-check'
  frame.referrerPolicy = 'no-referrer'
  frame.allow = 'clipboard-write'
  if (element.getAttribute('loading') === 'lazy') frame.loading = 'lazy'
  else wait()
  Object.assign(frame.style, { display: 'block', width: '100%', border: '0' })
  Object.assign(element.style, { display: 'block', minHeight: `${room}px` })
  resize(room)
  frame.addEventListener('load', greet)
  const { signal } = listening
  addEventListener('message', hear, { signal })
  addEventListener('click', skip, { signal })
  // The address is set before the frame is in the page: it then adds nothing to the page's history.
  frame.src = address
  element.replaceChildren(frame)
  return stop
}

/** Makes `<self-check>` known to the page, and upgrades the plain elements that content filters let through. */
export function begin(home: URL) {
  if (customElements.get('self-check')) return
  customElements.define(
    'self-check',
    class extends HTMLElement {
      #stop!: () => void
      connectedCallback() {
        this.#stop = embed(this, home)
      }
      /** A move that keeps the frame alive keeps the check as well. */
      connectedMoveCallback() {}
      disconnectedCallback() {
        this.#stop()
      }
    },
  )
  const upgrade = () => {
    for (const plain of document.querySelectorAll<HTMLElement>(
      'div[data-self-check]:not(:has(self-check))',
    )) {
      const element = document.createElement('self-check')
      for (const { name, value } of plain.attributes)
        if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
      element.style.minHeight = plain.style.minHeight
      element.append(...plain.childNodes)
      plain.append(element)
    }
  }
  upgrade()
  // Page builders and tabs bring their parts later.
  new MutationObserver(upgrade).observe(document, { childList: true, subtree: true })
}
