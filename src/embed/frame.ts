import { growthGuard } from './growth'
import { readMessage, sealed, tallest, type Happening, type Message, type Stage } from './protocol'

/** What the frame needs to know of the app; it is handed everything, so that it imports nothing. */
export interface Inside {
  /** The element that is as tall as what it shows. */
  readonly root: HTMLElement
  readonly version: string
  /** Whether a page at this origin may offer the check. */
  readonly mayHost: (origin: string) => boolean
  /** The page around us may not. */
  readonly onRefused: () => void
}

export interface Frame {
  /** The person stands on another page of the check, which is drawn. */
  step(stage: Stage): void
  tell(name: Happening): void
}

/**
 * Messages of a kind are filled up to a multiple of this when the result appears: how many pages a person was asked, and
 * how often a page grew, depends on what was answered.
 */
const cover = 64

/** The inside of a frame: says how tall it is to the one page that greeted it first, and nothing about the person. */
export function openFrame(view: Window, { root, version, mayHost, onRefused }: Inside): Frame {
  const growth = growthGuard()
  const html = view.document.documentElement
  const sent = { height: 0, questions: 0 }
  let page: string | undefined
  let last = 0
  let completed = false

  const measure = () => Math.ceil(root.getBoundingClientRect().height)
  const post = (message: Message) => {
    if (page) view.parent.postMessage(sealed(message), page)
  }
  /** The frame scrolls inside itself where the page cannot follow: a page too long, or one that grows with its frame. */
  const setFollowed = (followed: boolean) => html.toggleAttribute('data-followed', followed)
  const postHeight = (height: number) => {
    sent.height++
    post({ type: 'height', height })
  }
  const postStep = (stage: Stage, height: number) => {
    if (stage === 'questions') sent.questions++
    post({ type: 'step', stage, height })
  }
  const follow = () => {
    const height = measure()
    if (!page || height === last) return
    last = height
    const allowed = growth.allows(height)
    setFollowed(allowed && height <= tallest)
    if (allowed) postHeight(height)
  }

  view.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== view.parent || source === view || page) return
    if (readMessage(data)?.type !== 'hello') return
    if (origin === 'null' || !mayHost(origin)) return onRefused()
    page = origin
    // With the scroll bar gone the page may be shorter: it is measured after that.
    setFollowed(true)
    last = measure()
    setFollowed(last <= tallest)
    growth.reset(last)
    post({ type: 'ready', app: version, lang: html.lang, height: last })
    new ResizeObserver(follow).observe(root)
  })

  return {
    step(stage) {
      if (!page) return
      last = measure()
      growth.reset(last)
      setFollowed(last <= tallest)
      if (stage === 'result') {
        while (sent.questions % cover) postStep('questions', last)
        while (sent.height % cover) postHeight(last)
      }
      postStep(stage, last)
      if (stage === 'result' && !completed) this.tell('completed')
    },
    tell(name) {
      completed = name === 'restart' ? false : completed || name === 'completed'
      post({ type: 'event', name })
    },
  }
}
