import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { begin, embed } from '@/embed/host'

const home = new URL('https://check.example/app/')
const envelope = { ns: 'self-check', v: 1 }
let element: HTMLElement
let stop: () => void
let heard: string[]

function place(html: string) {
  document.body.innerHTML = html
  element = document.body.firstElementChild as HTMLElement
  element.scrollIntoView = vi.fn()
  for (const name of ['ready', 'step', 'completed', 'inquiry', 'restart', 'error'])
    element.addEventListener(`self-check:${name}`, (event) =>
      heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
    )
  stop = embed(element, home)
}
const frame = () => element.querySelector('iframe')!
const say = (
  message: object,
  origin = home.origin,
  source: Window | null = frame().contentWindow,
) =>
  window.dispatchEvent(
    new MessageEvent('message', { data: { ...envelope, ...message }, origin, source }),
  )
const ready = { type: 'ready', app: '1.0.0', lang: 'en', height: 700 }

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  place('<div clinic="demo" lang="en" style="min-height: 900px"><a href="/check">Start</a></div>')
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('shows one frame with a name, and keeps the room for it', () => {
  expect(frame().src).toBe('https://check.example/app/?clinic=demo&lang=en')
  expect(frame().title).toBe('Symptom self-check')
  expect(frame().referrerPolicy).toBe('no-referrer')
  expect(frame().style.height).toBe('900px')
  expect(element.style.minHeight).toBe('900px')
  expect(element.children).toHaveLength(1)
})

it('drops every attribute that is not sound', () => {
  stop()
  place('<div clinic="../../evil" lang="en&x=1" theme="url(x)" min-height="99999999"></div>')
  expect(frame().src).toBe(home.href)
  expect(frame().style.height).toBe('560px')
})

it('follows the height, and tells the page nothing of it', () => {
  say(ready)
  say({ type: 'height', height: 812 })
  expect(frame().style.height).toBe('812px')
  expect(heard).toEqual(['ready null'])
})

it('tells the page of stages, not of steps, and of the end', () => {
  say(ready)
  for (const height of [500, 600, 700]) say({ type: 'step', stage: 'questions', height })
  say({ type: 'step', stage: 'result', height: 900, answers: 'all' })
  for (const name of ['completed', 'inquiry', 'restart']) say({ type: 'event', name })
  expect(heard).toEqual([
    'ready null',
    'step {"stage":"questions"}',
    'step {"stage":"result"}',
    'completed null',
    'inquiry null',
  ])
})

it('scrolls to the beginning of the check only where that is out of sight', () => {
  say(ready)
  say({ type: 'step', stage: 'questions', height: 500 })
  expect(element.scrollIntoView).not.toHaveBeenCalled()
  element.getBoundingClientRect = () => ({ top: -300 }) as DOMRect
  say({ type: 'step', stage: 'questions', height: 500 })
  expect(element.scrollIntoView).toHaveBeenCalledWith({ behavior: 'instant' })
})

it('hears no other window and no other origin', () => {
  say(ready)
  say({ type: 'height', height: 5000 }, home.origin, window)
  say({ type: 'height', height: 5000 }, 'https://evil.example')
  say({ type: 'event', name: 'completed' }, 'null')
  expect(frame().style.height).toBe('700px')
  expect(heard).toEqual(['ready null'])
})

it('hears nothing before the check is ready', () => {
  say({ type: 'height', height: 5000 })
  say({ type: 'event', name: 'completed' })
  expect(frame().style.height).toBe('900px')
  expect(heard).toEqual([])
})

it('stops following a page that grows for ever, until the next step', () => {
  say(ready)
  for (let height = 710; height < 1000; height += 10) say({ type: 'height', height })
  expect(parseInt(frame().style.height)).toBeLessThan(800)
  expect(heard).toEqual(['ready null', 'error {"reason":"growth"}'])
  say({ type: 'step', stage: 'questions', height: 640 })
  expect(frame().style.height).toBe('640px')
})

it('shows the page’s own link after four seconds, and takes it away when the check comes after all', () => {
  const link = () => element.querySelector('a')
  vi.advanceTimersByTime(3_900)
  expect(link()).toBeNull()
  vi.advanceTimersByTime(200)
  expect(link()?.textContent).toBe('Start')
  const same = frame()
  say(ready)
  expect(link()).toBeNull()
  expect(frame()).toBe(same)
})

it('greets the check’s own origin from the moment it has loaded, and gives up after eight seconds', () => {
  const greet = vi.spyOn(frame().contentWindow!, 'postMessage').mockImplementation(() => {})
  frame().dispatchEvent(new Event('load'))
  vi.advanceTimersByTime(9_000)
  expect(greet).toHaveBeenCalledTimes(80)
  const hello = { ...envelope, type: 'hello', inquiry: false }
  expect(greet).toHaveBeenCalledWith(hello, home.origin)
  expect(heard).toEqual(['error {"reason":"no-answer"}'])
  expect(element.innerHTML).toBe('<a href="/check">Start</a>')
})

it('has a link of its own for a page that brought none', () => {
  stop()
  place('<div></div>')
  stop()
  expect(element.querySelector('a')).toMatchObject({ href: home.href, target: '_blank' })
})

it('makes a new frame where an element was copied together with its frame', () => {
  stop()
  place('<div><iframe src="about:blank"></iframe></div>')
  expect(element.querySelectorAll('iframe')).toHaveLength(1)
  expect(frame().src).toBe(home.href)
})

it('names its link in the words of the page, where the page has none', () => {
  stop()
  place('<div link-text="Zur Selbsteinschätzung"></div>')
  stop()
  expect(element.textContent).toBe('Zur Selbsteinschätzung')
})

describe('on a page with a form of its own', () => {
  const greeted = () => {
    const greet = vi.spyOn(frame().contentWindow!, 'postMessage').mockImplementation(() => {})
    frame().dispatchEvent(new Event('load'))
    vi.advanceTimersByTime(100)
    return greet
  }
  afterEach(() => history.replaceState(null, '', '/'))

  it('says so, and leads to it when it hears of an inquiry', () => {
    stop()
    place('<div inquiry-target="#contact"></div>')
    document.body.append(Object.assign(document.createElement('form'), { id: 'contact' }))
    expect(greeted()).toHaveBeenCalledWith(
      { ...envelope, type: 'hello', inquiry: true },
      home.origin,
    )
    say(ready)
    say({ type: 'event', name: 'completed' })
    expect(location.hash).toBe('')
    say({ type: 'event', name: 'inquiry' })
    expect(location.hash).toBe('#contact')
  })

  it.each(['#nowhere', 'https://evil.example/', 'javascript:alert(1)', ''])(
    'leads nowhere when it names %o, which is not there',
    (target) => {
      stop()
      place('<div></div>')
      element.setAttribute('inquiry-target', target)
      expect(greeted()).toHaveBeenCalledWith(
        { ...envelope, type: 'hello', inquiry: false },
        home.origin,
      )
      say(ready)
      say({ type: 'event', name: 'inquiry' })
      expect(location.hash).toBe('')
      expect(heard).toEqual(['ready null', 'inquiry null'])
    },
  )
})

it('leads a link of the page to the check into it, and no other link', () => {
  stop()
  place('<div id="check"></div>')
  const tell = vi.spyOn(frame().contentWindow!, 'postMessage').mockImplementation(() => {})
  for (const [href, times] of [
    ['#other', 0],
    ['/elsewhere', 0],
    ['#check', 1],
  ] as const) {
    const link = Object.assign(document.createElement('a'), { href, innerHTML: '<b>Skip</b>' })
    document.body.append(link)
    link.firstElementChild!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    vi.runOnlyPendingTimers()
    expect(tell).toHaveBeenCalledTimes(times)
  }
  expect(tell).toHaveBeenCalledWith({ ...envelope, type: 'focus' }, home.origin)
})

it('is not moved by anything that is no message, whoever sends it', () => {
  say(ready)
  const before = [frame().style.height, heard.length]
  fc.assert(
    fc.property(fc.anything(), (data) => {
      for (const [origin, source] of [
        [home.origin, frame().contentWindow],
        ['https://evil.example', window],
      ] as const)
        window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
      expect([frame().style.height, heard.length]).toEqual(before)
    }),
  )
})

it('upgrades plain elements, those that come later too, with all their settings', async () => {
  vi.useRealTimers()
  stop()
  const plain = (id: string) =>
    `<div id="${id}" data-self-check="1" data-clinic="demo" data-min-height="900" data-frame-title="Check" style="min-height: 700px"><a href="/check">Start</a></div>`
  document.body.innerHTML = plain('first')
  begin(home)
  const framed = (id: string) => document.querySelector<HTMLIFrameElement>(`#${id} iframe`)
  expect(framed('first')?.src).toBe('https://check.example/app/?clinic=demo')
  document.body.insertAdjacentHTML('beforeend', `<section>${plain('later')}</section>`)
  await expect.poll(() => framed('later')).not.toBeNull()
  expect(framed('later')).toMatchObject({ title: 'Check' })
  expect(framed('later')!.style.height).toBe('900px')
  begin(home)
  expect(document.querySelectorAll('iframe')).toHaveLength(2)
})
