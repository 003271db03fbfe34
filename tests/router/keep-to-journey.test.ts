import { describe, expect, it } from 'vitest'
import { speakTo } from '@/locales/voice'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { allOf, before } from '../support/answers'
import { goBack, goOn, heading, link, press, spoken, tick } from '../support/page'
import { render } from '../support/render'

const question = (item: string) => speakTo('self', words.items[item]!.question)
const at = () => location.pathname

describe('a link to a page that is not open yet', () => {
  it.each([
    '/check/for-whom',
    '/check/effect',
    '/check/review',
    '/results',
    '/check/stop',
    '/check/no-such-question',
  ])('leads someone who has said nothing to the first question: %s', async (address) => {
    await render(address)
    expect(at()).toBe('/check/urgent-signs')
    expect(heading()).toBe(question('urgent-signs'))
  })

  it.each([
    '/check/sex',
    '/check/effect',
    '/check/review',
    '/results',
    '/check/stop',
    '/check/family-which',
  ])('leads someone on their way to the first open question: %s', async (address) => {
    await render(address, { given: before('sex') })
    expect(at()).toBe('/check/sex')
    expect(heading()).toBe(question('sex'))
  })

  it('adds nothing to the history, so that Back still leaves the page', async () => {
    const entries = history.length
    await render('/results')
    expect(history.length).toBe(entries)
  })
})

describe('a page that is open', () => {
  it.each(['urgent-signs', 'for-whom', 'age'])(
    'opens again once it is answered: %s',
    async (item) => {
      await render(`/check/${item}`, { given: before('sex') })
      expect(at()).toBe(`/check/${item}`)
      expect(heading()).toBe(question(item))
    },
  )

  it('is the review and the results once everything is answered', async () => {
    const { router } = await render('/check/review', { given: allOf() })
    expect(heading()).toBe(page.review.title)
    await router.push('/results')
    expect(at()).toBe('/results')
  })

  it('does not include a question that is not asked of this person', async () => {
    await render('/check/family-which', { given: allOf({ family: 'no' }) })
    expect(at()).toBe('/check/review')
  })

  it.each([
    '/',
    '/conditions',
    '/conditions/rheumatoid-arthritis',
    '/treatments',
    '/treatments/stem-cells',
    '/about',
    '/inquiry',
  ])('is also every page that needs no answers: %s', async (address) => {
    await render(address)
    expect(at()).toBe(address)
  })
})

describe('while a red flag is pending', () => {
  const given = allOf({ 'urgent-signs': 'sudden-one-side' })

  it.each(['/check/review', '/results'])('keeps the person at the stop: %s', async (address) => {
    await render(address, { given })
    expect(at()).toBe('/check/stop')
    expect(heading()).toContain(words.careLevels.emergency.action)
  })

  it('keeps them there instead of the next question', async () => {
    await render('/check/for-whom', { given: { 'urgent-signs': ['sudden-one-side'] } })
    expect(at()).toBe('/check/stop')
  })

  it('lets them correct what they have answered', async () => {
    await render('/check/urgent-signs', { given })
    expect(at()).toBe('/check/urgent-signs')
    await tick('none-of-these')
    await goOn()
    expect(at()).toBe('/check/for-whom')
  })

  it('opens the review once they have gone on from the stop', async () => {
    const { router } = await render('/check/stop', { given })
    await router.push('/check/review')
    expect(at()).toBe('/check/stop')
    await press(document.querySelector<HTMLElement>('[data-testid="continue"]')!)
    expect(at()).toBe('/check/review')
  })

  it('shows the stop again to someone who goes back to it', async () => {
    await render('/check/stop', { given })
    await press(document.querySelector<HTMLElement>('[data-testid="continue"]')!)
    await goBack(() => history.back())
    expect(at()).toBe('/check/stop')
    expect(heading()).toContain(words.careLevels.emergency.action)
  })
})

describe('an address we do not know', () => {
  it('shows the page that helps, with ways on', async () => {
    await render('/no/such/page')
    expect(heading()).toBe(page.notFound.title)
    expect(link(page.notFound.start).pathname).toBe('/')
    expect(link(page.notFound.library).pathname).toBe('/conditions')
    expect(spoken()).toEqual([])
  })

  it('leads someone on their way back to the check', async () => {
    await render('/no/such/page', { given: before('sex') })
    expect(document.body.textContent).toContain(page.notFound.check)
    await press(link(page.notFound.check))
    expect(at()).toBe('/check/sex')
  })

  it('says so for a condition as well', async () => {
    await render('/conditions/no-such-condition')
    expect(heading()).toBe(page.condition.missingTitle)
  })
})

it('leads from the bare address of the check to the start page', async () => {
  await render('/check')
  expect(at()).toBe('/')
})
