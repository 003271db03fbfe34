// What stands inside a page while it is measured. It watches, and changes nothing.

/** A moment that the page tells of, in milliseconds since it was asked for. */
export type Told =
  | { readonly what: 'shown'; readonly at: number; readonly x: number; readonly y: number }
  | { readonly what: 'said'; readonly at: number }
  | { readonly what: 'step'; readonly at: number; readonly took: number; readonly ended: boolean }

/** Where to click on something, and whether that would reach it now. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly ready: boolean
}

export interface Probe {
  firstPaint: number
  largestPaint: number
  shift: number
  /** The longest that anything a person did took until it was on the screen. */
  slowest: number
  /** What long tasks took beyond 50 ms, and when the last one ended. */
  blocked: number
  busyUntil: number
  spotOf(what: 'option' | 'continue'): Spot | undefined
  /** From now on the next question, or the result, is waited for. */
  awaitStep(): void
}

declare global {
  interface Window {
    probe: Probe
    countSaid: () => number
    /** Given by the browser's driver. */
    tell: (text: string) => void
  }
}

/** Runs inside the page before anything of its own, and uses nothing from around it. */
export function putProbe() {
  if (window !== window.top) return
  const anyOption = '[data-testid=option]'
  const none = '[data-option-id=none-of-these]'
  const goOn = '[data-testid=continue]'
  /**
   * Someone who says as little as possible: none of these where that is offered, else the first option. A form that still comes
   * may offer it later: one that has its button is whole.
   */
  const selectors = {
    option: `form:has(${none}) ${none}, form:has(${goOn}):not(:has(${none})) ${anyOption}`,
    continue: goOn,
  }
  const result = '[data-testid=results]'
  const tell = (told: Told) => window.tell(JSON.stringify(told))

  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const firstSeen = (selector: string) => [...document.querySelectorAll(selector)].find(isSeen)

  const probe: Probe = {
    firstPaint: 0,
    largestPaint: 0,
    shift: 0,
    slowest: 0,
    blocked: 0,
    busyUntil: 0,
    spotOf(what) {
      const element = firstSeen(selectors[what])
      if (!element) return undefined
      let box = element.getBoundingClientRect()
      if (box.top < 0 || box.bottom > innerHeight) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        box = element.getBoundingClientRect()
      }
      const x = box.left + Math.min(box.width / 2, 50)
      const y = box.top + box.height / 2
      const hit = document.elementFromPoint(x, y)
      const enabled = !element.matches(':disabled, [aria-disabled=true]')
      return { x, y, ready: enabled && !!hit && (element.contains(hit) || hit.contains(element)) }
    },
    awaitStep() {
      const asked = () =>
        document.querySelector<HTMLElement>('[data-question-id]')?.dataset.questionId
      const before = asked()
      const look = () => {
        const ended = !!document.querySelector(result)
        const isNext = asked() !== undefined && asked() !== before && !!firstSeen(anyOption)
        if (!ended && !isNext) return requestAnimationFrame(look)
        return whenPainted((at) => tell({ what: 'step', at, took: at - clicked, ended }))
      }
      requestAnimationFrame(look)
    },
  }
  window.probe = probe

  /** Inside a frame's callback: the next frame begins once this one is on the screen. */
  const whenPainted = (then: (now: number) => void) =>
    requestAnimationFrame(() => then(performance.now()))

  // When a finger or a mouse did it, not when the page came to hear of it.
  let clicked = 0
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), true)

  const onEach = <Entry extends PerformanceEntry>(
    type: string,
    note: (entry: Entry) => void,
    more: PerformanceObserverInit = {},
  ) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    })
  onEach('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probe.firstPaint = startTime
  })
  onEach('largest-contentful-paint', ({ startTime }) => (probe.largestPaint = startTime))
  onEach<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', (entry) => {
    if (!entry.hadRecentInput) probe.shift += entry.value
  })
  onEach('longtask', ({ startTime, duration }) => {
    probe.blocked += duration - 50
    probe.busyUntil = startTime + duration
  })
  onEach<PerformanceEventTiming & { interactionId: number }>(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId) probe.slowest = Math.max(probe.slowest, duration)
    },
    { durationThreshold: 16 } as PerformanceObserverInit,
  )

  let isShown = false
  let hasSaid = false
  const watchStart = () => {
    const spot = isShown || !document.body ? undefined : probe.spotOf('option')
    if (spot?.ready) {
      isShown = true
      whenPainted((at) => tell({ what: 'shown', at, x: spot.x, y: spot.y }))
    }
    if (clicked > 0 && !hasSaid && window.countSaid() > 0) {
      hasSaid = true
      tell({ what: 'said', at: performance.now() })
    }
    if (!hasSaid) requestAnimationFrame(watchStart)
  }
  requestAnimationFrame(watchStart)
}
