import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouterHistory } from 'vue-router'
import { browserHistory } from '@/router/browser-history'

let router: RouterHistory
/** What the router was told: where to, from where, how many steps. */
let told: unknown[]

function open(path: string, folder = '/clinic/') {
  history.replaceState(null, '', path)
  router = browserHistory(folder)
  // As the router does with the first page.
  router.replace(router.location)
  told = []
  router.listen((to, from, { delta, direction }) => told.push([to, from, delta, direction]))
}
const gone = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))

beforeEach(() => open('/clinic/check/age?theme=dark#note'))
afterEach(() => router.destroy())

describe('the history of the browser', () => {
  it('knows the page inside the folder of the app, with all of its address', () => {
    expect(router.location).toBe('/check/age?theme=dark#note')
    expect(router.createHref('/check/sex')).toBe('/clinic/check/sex')
    router.destroy()
    open('/clinic')
    expect(router.location).toBe('/')
  })

  it('changes once for a step, because a browser allows only so many changes', () => {
    const push = vi.spyOn(history, 'pushState')
    const replace = vi.spyOn(history, 'replaceState')
    router.push('/check/sex', { from: 'review' })
    expect(push).toHaveBeenCalledOnce()
    expect(replace).not.toHaveBeenCalled()
    expect(location.pathname).toBe('/clinic/check/sex')
    expect(router.location).toBe('/check/sex')
    expect(router.state.from).toBe('review')
  })

  it('tells a step back from one forward', async () => {
    router.push('/check/sex')
    router.push('/check/family')
    router.go(-2)
    await gone()
    router.go(1)
    await gone()
    expect(told).toEqual([
      ['/check/age?theme=dark#note', '/check/family', -2, 'back'],
      ['/check/sex', '/check/age?theme=dark#note', 1, 'forward'],
    ])
  })

  it('counts on after a reload', async () => {
    router.push('/check/sex')
    router.destroy()
    router = browserHistory('/clinic/')
    router.listen((to, _from, { delta }) => told.push([to, delta]))
    router.go(-1)
    await gone()
    expect(told).toEqual([['/check/age?theme=dark#note', -1]])
  })

  it('is silent about a step that the router asked to be silent about, and only about that', async () => {
    router.push('/check/sex')
    router.go(-1, false)
    await gone()
    expect(told).toEqual([])
    router.go(1)
    await gone()
    expect(told).toHaveLength(1)
  })

  it('keeps what an entry knows when only its address changes', () => {
    router.push('/check/sex', { from: 'review' })
    router.replace('/check/family')
    expect(router.state).toMatchObject({ from: 'review' })
    expect(location.pathname).toBe('/clinic/check/family')
  })

  it('takes in a place on the page that a link leads to', async () => {
    const arrived = gone()
    location.hash = '#letter-A'
    await arrived
    expect(router.location).toBe('/check/age?theme=dark#letter-A')
    expect(told).toEqual([['/check/age?theme=dark#letter-A', '/check/age?theme=dark#note', 0, '']])
    expect(router.state.position).toBeDefined()
  })

  it('stays on its host, whatever the address begins with', () => {
    router.destroy()
    open('/', '/')
    router.push('//evil.example/check')
    expect(location.host).toBe('localhost:3000')
  })

  it('visits the page where the browser refuses another change', () => {
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError')
    }
    const assign = vi.fn()
    const busy = {
      history: { length: 2, state: { position: 1 }, pushState: refuse },
      location: { pathname: '/clinic/check/age', search: '', hash: '', assign },
      addEventListener: () => undefined,
    }
    const full = browserHistory('/clinic/', busy as unknown as Window)
    full.push('/check/sex')
    expect(assign).toHaveBeenCalledExactlyOnceWith('/./clinic/check/sex')
    expect(full.location).toBe('/check/age')
  })
})
