import { afterEach, describe, expect, it } from 'vitest'
import { words } from '@/locales/en'
import { speakTo } from '@/locales/voice'
import { browserHistory } from '@/router/browser-history'
import { settledHistory } from '@/router/settled-history'
import { allOf } from '../support/answers'
import { button, goOn, heading, one, press, tick } from '../support/page'
import { render } from '../support/render'

const question = (item: string) => speakTo('self', words.items[item]!.question)
const backLink = () => press(one('nav.back button'))
const kiosk = { clinic: { history: 'replace' } } as const

describe('where a clinic wants no entries in the history', () => {
  it('a run adds none, and Back on the page still leads to the question before', async () => {
    await render('/', kiosk)
    const entries = history.length
    await press(button('Start'))
    await tick('none-of-these')
    await goOn()
    await tick('self')
    await goOn()
    expect(location.pathname).toBe('/check/age')
    await backLink()
    expect(location.pathname).toBe('/check/for-whom')
    expect(heading()).toBe(question('for-whom'))
    await backLink()
    expect(location.pathname).toBe('/check/urgent-signs')
    await backLink()
    expect(location.pathname).toBe('/')
    expect(history.length).toBe(entries)
  })

  it('a change on the review leads back to the review, and the next page does not inherit that', async () => {
    const { router } = await render('/check/review', { ...kiosk, given: allOf() })
    await router.push({ name: 'question', params: { item: 'for-whom' }, state: { from: 'review' } })
    expect(router.options.history.state.from).toBe('review')
    await router.push('/about')
    expect(router.options.history.state.from).toBeUndefined()
    router.back()
    expect(router.options.history.state.from).toBe('review')
  })

  it('nothing of the way is kept once a person is at the start again', async () => {
    const { router } = await render('/', kiosk)
    await press(button('Start'))
    expect(history.state.trail).toHaveLength(1)
    await router.push('/')
    expect(history.state.trail).toEqual([])
  })
})

describe('a history without entries', () => {
  const made: ReturnType<typeof settledHistory>[] = []
  const begin = () => {
    const history = settledHistory(browserHistory('/'), () => true)
    made.push(history)
    return history
  }
  afterEach(() => {
    for (const history of made.splice(0)) history.destroy()
  })

  it('knows the way back after a reload, and whose page it was', () => {
    window.history.replaceState(null, '', '/?clinic=demo')
    const before = begin()
    before.push('/check/for-whom')
    before.push('/check/age', { from: 'review' })
    before.push('/about')
    before.destroy()

    const after = begin()
    // As the router does with the first page.
    after.replace(after.location)
    const heard: string[] = []
    after.listen((to, from, { direction }) => heard.push(`${from} ${direction} ${to}`))
    after.go(-1)
    expect(after.state.from).toBe('review')
    after.go(-1)
    expect(heard).toEqual(['/about back /check/age', '/check/age back /check/for-whom'])
    expect(after.state.from).toBeUndefined()
    expect(location.pathname + location.search).toBe('/check/for-whom?clinic=demo')
  })

  it('stops telling whoever no longer listens', () => {
    window.history.replaceState(null, '', '/')
    const history = begin()
    history.push('/about')
    const heard: string[] = []
    history.listen((to) => heard.push(to))()
    history.go(-1)
    expect(heard).toEqual([])
    expect(history.location).toBe('/')
  })
})
