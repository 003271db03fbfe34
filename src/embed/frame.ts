import { growthGuard } from './growth'
import {
  readFromPage,
  sealed,
  tallest,
  type FromFrame,
  type FromPage,
  type Happening,
  type Stage,
} from './protocol'

/** What the frame needs to know of the app; it is handed everything, so that it imports nothing. */
export interface Inside {
  /** The element that is as tall as what it shows. */
  readonly root: HTMLElement
  readonly version: string
  /** Whether a page at this origin may offer the check. */
  readonly mayHost: (origin: string) => boolean
  /** The page around us may not. */
  readonly onRefused: () => void
  /** It may, and has greeted the check. */
  readonly onGreeted: (hello: FromPage & { type: 'hello' }) => void
  /** The person comes to the check by a link of the page. */
  readonly onFocus: () => void
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
/** None at all would tell as much as a number. */
const isUneven = (count: number) => count === 0 || count % cover !== 0

/**
 * A page greets until it is answered. This long after an answer, a greeting is of another round: WebKit tells a page of a frame
 * that has loaded when a person merely went back in it, and the page then greets anew. Someone who goes back twice at once must
 * not be met with silence for ever: a page that hears nothing takes the check away.
 */
const round = 500

/** The inside of a frame: says how tall it is to the one page that greeted it first, and nothing about the person. */
export function openFrame(view: Window, inside: Inside): Frame {
  const { root, version } = inside
  const growth = growthGuard()
  const html = view.document.documentElement
  const sent = { height: 0, questions: 0 }
  let page: string | undefined
  let answered = 0
  let last = 0
  let completed = false

  const measure = () => Math.ceil(root.getBoundingClientRect().height)
  const post = (message: FromFrame) => {
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
    if (source !== view.parent || source === view) return
    const message = readFromPage(data)
    if (message?.type === 'focus' && origin === page) inside.onFocus()
    if (message?.type !== 'hello' || (page && page !== origin)) return
    const now = performance.now()
    if (page && now - answered < round) return
    answered = now
    if (!page) {
      if (origin === 'null' || !inside.mayHost(origin)) return inside.onRefused()
      page = origin
      inside.onGreeted(message)
      new ResizeObserver(follow).observe(root)
    }
    // With the scroll bar gone the page may be shorter: it is measured after that.
    setFollowed(true)
    last = measure()
    setFollowed(last <= tallest)
    growth.reset(last)
    post({ type: 'ready', app: version, lang: html.lang, height: last })
  })

  return {
    step(stage) {
      if (!page) return
      last = measure()
      growth.reset(last)
      setFollowed(last <= tallest)
      if (stage === 'result') {
        while (isUneven(sent.questions)) postStep('questions', last)
        while (isUneven(sent.height)) postHeight(last)
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
