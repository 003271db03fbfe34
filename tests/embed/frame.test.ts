import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { openFrame, type Frame } from '@/embed/frame'

const clinic = 'https://clinic.example'
const envelope = { ns: 'self-check', v: 1 }
let view: Window
let sent: ReturnType<typeof vi.fn<(message: unknown, to: string) => void>>
let onRefused: ReturnType<typeof vi.fn<() => void>>
let onGreeted: ReturnType<typeof vi.fn<(hello: object) => void>>
let onFocus: ReturnType<typeof vi.fn<() => void>>
let frame: Frame
let height: number
let drawn: () => void

beforeEach(() => {
  document.body.innerHTML = '<iframe></iframe>'
  view = document.querySelector('iframe')!.contentWindow!
  sent = vi.fn<(message: unknown, to: string) => void>()
  view.parent.postMessage = sent as unknown as Window['postMessage']
  onRefused = vi.fn<() => void>()
  onGreeted = vi.fn<(hello: object) => void>()
  onFocus = vi.fn<() => void>()
  height = 700
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(follow: () => void) {
        drawn = follow
      }
      observe() {}
    },
  )
  const root = view.document.createElement('div')
  root.getBoundingClientRect = () => ({ height }) as DOMRect
  frame = openFrame(view, {
    root,
    version: '1.0.0',
    mayHost: (origin) => origin === clinic,
    onRefused,
    onGreeted,
    onFocus,
  })
})

const hear = (data: unknown, origin = clinic, source: Window = view.parent) =>
  view.dispatchEvent(new MessageEvent('message', { data, origin, source }))
const hello = (origin?: string, source?: Window) =>
  hear({ ...envelope, type: 'hello' }, origin, source)
const posted = () => sent.mock.calls.map(([message, to]) => [message, to])

/** A page greets ten times a second, as the loader does, for some milliseconds. */
function greetFor(time: number) {
  for (let left = time; left > 0; left -= 100) {
    vi.advanceTimersByTime(100)
    hello()
  }
}

it('says nothing before it is greeted', () => {
  frame.step('questions')
  frame.tell('completed')
  expect(posted()).toEqual([])
})

it('answers the first greeting once, to its sender alone', () => {
  hello()
  hello()
  expect(posted()).toEqual([
    [{ ...envelope, type: 'ready', app: '1.0.0', lang: '', height: 700 }, clinic],
  ])
})

it('answers again when it is greeted anew after a while, by the page it knows alone', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  hello()
  greetFor(400)
  expect(posted()).toHaveLength(1)
  vi.advanceTimersByTime(600)
  hello('https://evil.example')
  height = 900
  hello()
  vi.useRealTimers()
  expect(posted().slice(1)).toEqual([
    [{ ...envelope, type: 'ready', app: '1.0.0', lang: '', height: 900 }, clinic],
  ])
  expect(onGreeted).toHaveBeenCalledTimes(1)
})

it('does not answer a page that may not offer the check, nor one without an origin, and says so to the app', () => {
  hello('https://evil.example')
  hello('null')
  expect(posted()).toEqual([])
  expect(onRefused).toHaveBeenCalledTimes(2)
})

it('answers a page that greets anew at once, as when someone goes back twice, before that gives up', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  hello()
  greetFor(1000)
  vi.useRealTimers()
  expect(posted().map(([message]) => (message as { type: string }).type)).toEqual([
    'ready',
    'ready',
    'ready',
  ])
})

it('does not hear any window but the page around it', () => {
  hello(clinic, view)
  expect(posted()).toEqual([])
  expect(onRefused).not.toHaveBeenCalled()
})

it.each(['navigate', 'step', 'event', 'height', 'ready', 'constructor'])(
  'does nothing when it is told %s',
  (type) => {
    hear({ ...envelope, type, stage: 'result', name: 'restart', app: '', lang: '', height: 5000 })
    expect(posted()).toEqual([])
  },
)

it('tells a height only when it has changed', () => {
  hello()
  drawn()
  height = 900.4
  drawn()
  drawn()
  expect(posted().slice(1)).toEqual([[{ ...envelope, type: 'height', height: 901 }, clinic]])
})

it('scrolls inside itself while it is too tall for the page, or grows with it', () => {
  hello()
  const html = view.document.documentElement
  expect(html.hasAttribute('data-followed')).toBe(true)
  height = 25_000
  drawn()
  expect(html.hasAttribute('data-followed')).toBe(false)
  frame.step('questions')
  height = 800
  drawn()
  for (let n = 0; n < 20; n++) {
    height += 10
    drawn()
  }
  expect(html.hasAttribute('data-followed')).toBe(false)
})

it('sends the same messages however many questions were asked and however often a page grew', () => {
  hello()
  const messagesOf = (questions: number, growths: number) => {
    sent.mockClear()
    for (let n = 0; n < questions; n++) frame.step('questions')
    for (let n = 0; n < growths; n++) {
      height += 100
      drawn()
    }
    frame.step('result')
    frame.tell('restart')
    return posted()
      .map(([message]) => {
        const { type, stage, name } = message as Record<string, string>
        return [type, stage, name].join(' ')
      })
      .sort()
  }
  expect(messagesOf(30, 7)).toEqual(messagesOf(5, 1))
})

it('says once that the check is complete, and again only after a new beginning', () => {
  hello()
  for (const stage of ['questions', 'result', 'questions', 'result'] as const) frame.step(stage)
  const completed = () =>
    posted().filter(([message]) => (message as { name?: string }).name === 'completed')
  expect(completed()).toHaveLength(1)
  frame.tell('restart')
  frame.step('result')
  expect(completed()).toHaveLength(2)
})

it('passes on what a good greeting wishes, and nothing unsound', () => {
  const wishes = { theme: 'dark', lang: 'en&x=1', inquiry: 'yes', answers: 'all' }
  hear({ ...envelope, type: 'hello', ...wishes }, 'https://evil.example')
  expect(onGreeted).not.toHaveBeenCalled()
  hear({ ...envelope, type: 'hello', ...wishes })
  expect(onGreeted.mock.calls).toEqual([[{ type: 'hello', theme: 'dark' }]])
})

it('moves the focus for the page it knows, and for no other', () => {
  const focus = (origin?: string) => hear({ ...envelope, type: 'focus' }, origin)
  focus()
  hello()
  focus('https://evil.example')
  expect(onFocus).not.toHaveBeenCalled()
  focus()
  expect(onFocus).toHaveBeenCalledTimes(1)
})

it('is not moved by anything that is no message, whoever sends it', () => {
  hello()
  const before = sent.mock.calls.length
  fc.assert(
    fc.property(fc.anything(), fc.webUrl(), (data, origin) => {
      hear(data, origin)
      hear(data)
      expect(sent.mock.calls.length).toBe(before)
      expect(onFocus).not.toHaveBeenCalled()
      expect(onRefused).not.toHaveBeenCalled()
    }),
  )
})
