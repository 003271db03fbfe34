import { describe, expect, it } from 'vitest'
import { carrying, settingsIn } from '@/router/settings'
import { goBack, goOn, heading, link, press, tick } from '../support/page'
import { render } from '../support/render'
import { words } from '@/locales/en'
import { speakTo } from '@/locales/voice'

const question = (item: string) => speakTo('self', words.items[item]!.question)
const address = () => location.pathname + location.search + location.hash

describe('what an address may choose', () => {
  it('is the clinic, the language and the theme', () => {
    expect(settingsIn('/check/age?clinic=our-clinic&lang=en&theme=dark')).toEqual({
      clinic: 'our-clinic',
      lang: 'en',
      theme: 'dark',
    })
  })

  it.each([
    '/?utm_source=x&step=3&result=lupus&answers=fever',
    '/?Clinic=demo&CLINIC=demo',
    '/?clinic=../../evil&theme=url(x)&lang=en%26x',
    '/?clinic=Demo&theme=Dark&lang=tlh',
    '/?clinic=&theme=&lang=',
    '/?clinic=-demo&theme=dark%20&lang=e',
    `/?clinic=${'a'.repeat(41)}`,
    '/?clinic=demo&clinic=other',
    '/?clinic=demo%0A',
    '/?clinic=%00demo',
    '/?clinic[]=demo',
    '/#?clinic=demo',
    '/',
    '',
  ])('nothing else, and no value that is not sound: %s', (said) => {
    expect(settingsIn(said)).toEqual({})
  })

  it('goes with any address, and takes the place of whatever else it carried', () => {
    expect(carrying({ clinic: 'demo', theme: 'dark' }, '/about?x=1#main')).toBe(
      '/about?clinic=demo&theme=dark#main',
    )
    expect(carrying({}, '/about?x=1')).toBe('/about')
  })
})

describe('in the app, the settings', () => {
  it('stay in the address through steps, links and Back, and nothing joins them', async () => {
    const { router } = await render('/?x=1&theme=dark&clinic=demo&answers=1')
    expect(address()).toBe('/?clinic=demo&theme=dark')
    expect(router.currentRoute.value.query).toEqual({})
    await router.push('/check/urgent-signs')
    await tick('none-of-these')
    await goOn()
    expect(address()).toBe('/check/for-whom?clinic=demo&theme=dark')
    await goBack()
    expect(address()).toBe('/check/urgent-signs?clinic=demo&theme=dark')
    expect(heading()).toBe(question('urgent-signs'))
    await press(link('Conditions'))
    expect(address()).toBe('/conditions?clinic=demo&theme=dark')
  })

  it('are part of every link within the check, so that a new tab has them too', async () => {
    await render('/about?clinic=demo')
    const within = [...document.querySelectorAll('a[href^="/"]')]
    expect(within.length).toBeGreaterThan(3)
    for (const each of within) expect(each.getAttribute('href')).toMatch(/\?clinic=demo$/)
  })

  it('add nothing to an address that had none', async () => {
    await render('/about')
    expect(address()).toBe('/about')
    expect(link('Conditions').getAttribute('href')).toBe('/conditions')
  })
})
