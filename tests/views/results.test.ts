import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defaultClinic as clinic } from 'virtual:default-clinic'
import { speakTo } from '@/locales/voice'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { redFlags } from '@/locales/en/red-flags'
import { barriers } from '../support/axe'
import { allOf } from '../support/answers'
import { every, fieldCalled, heading, one, press, textOf, texts } from '../support/page'
import { render } from '../support/render'

const t = page.results
const sore = {
  'first-symptoms': ['joint-pain', 'fatigue'],
  'body-areas': 'hands',
  joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
  hands: 'raynaud',
}
const results = (wishes: Parameters<typeof allOf>[0] = {}, seen: string[] = []) =>
  render('/results', { given: allOf(wishes), seen })
const care = () => textOf(one('.care-card'))
const unfold = () => {
  for (const details of every('details')) (details as HTMLDetailsElement).open = true
}

describe('the results', () => {
  it('say first that they are no diagnosis', async () => {
    await results(sore)
    expect(heading()).toBe(speakTo('self', t.title))
    expect(texts('main h2')[0]).toBe(t.notHeading)
    expect(textOf(one('.not-a-diagnosis'))).toContain(speakTo('self', t.not))
  })

  it('tell the next step before what overlaps, and the clinic last', async () => {
    await results(sore)
    expect(texts('main h2')).toEqual([
      t.notHeading,
      t.nextHeading,
      t.pictureHeading,
      t.overlapHeading,
      t.otherHeading,
      t.riskHeading,
      t.checksHeading,
      t.treatmentsHeading,
      t.takeHeading,
      page.inquiryWay.heading,
    ])
  })

  it('show the next step before all else is drawn, and come back whole', async () => {
    const frames: FrameRequestCallback[] = []
    vi.mocked(requestAnimationFrame).mockImplementation((draw) => frames.push(draw))
    const { router } = await results(sore)
    expect(texts('main h2')).toEqual([t.notHeading, t.nextHeading])
    expect(care()).toContain(words.careLevels.days.action)
    while (frames.length > 0) {
      frames.shift()!(0)
      await flushPromises()
    }
    expect(texts('main h2').at(-1)).toBe(page.inquiryWay.heading)
    await router.push('/about')
    await router.push('/results')
    expect(texts('main h2').at(-1)).toBe(page.inquiryWay.heading)
    expect(frames).toEqual([])
  })

  it('say how soon to seek care, and which answers it comes from', async () => {
    await results(sore)
    expect(care()).toContain(words.careLevels.days.action)
    expect(care()).toContain(t.because)
    expect(care()).toContain(redFlags['persistent-joint-swelling'].title)
  })

  it('speak of overlap in words, never of chances', async () => {
    await results(sore)
    const sizes = texts('.match .overlap')
    expect(sizes).toContain(words.overlaps.much)
    for (const size of sizes) expect(Object.values(words.overlaps)).toContain(size)
    expect(textOf(one('.overlaps'))).not.toMatch(/\d\s?%|likely to have|probability/i)
  })

  it('give the reasons of each match, folded away', async () => {
    await results(sore)
    const [first] = every('details.match') as HTMLDetailsElement[]
    expect(first?.open).toBe(false)
    expect(textOf(first)).toContain(t.shared)
    expect(textOf(first)).toContain(t.timeNote)
    expect(first?.querySelectorAll('.reasons li').length).toBeGreaterThan(2)
  })

  it('tell the picture as a table as well', async () => {
    await results(sore)
    expect(one('.picture svg').getAttribute('aria-label')).toBe(t.pictureAlt)
    expect(texts('.picture th[scope="row"]')).toContain(words.bodySystems['joints-muscles'])
  })

  it('have no barrier, folded or open', async () => {
    await results(sore)
    expect(await barriers()).toEqual([])
    unfold()
    expect(await barriers()).toEqual([])
  })

  it('speak of the child when the check is for a child', async () => {
    await results({ 'for-whom': 'child', age: '16-29' })
    expect(textOf(one('.not-a-diagnosis'))).toContain(speakTo('child', t.not))
    expect(textOf(one('main'))).not.toMatch(/\{\w+\}|\[\w+\|/)
  })
})

describe('when nothing was ticked', () => {
  it('they say so, and advise to keep watch', async () => {
    await results()
    expect(care()).toContain(words.careLevels.watch.action)
    expect(care()).toContain(t.becauseNothing)
    expect(textOf(one('main'))).toContain(t.nothingPictured)
    expect(textOf(one('.overlaps'))).toContain(t.overlapNone)
    expect(every('details.match')).toEqual([])
    expect(await barriers()).toEqual([])
  })
})

describe('under an emergency', () => {
  const seen = ['stroke-signs']

  it('they lead to emergency help, with the number', async () => {
    await results({ 'urgent-signs': 'sudden-one-side' }, seen)
    expect(care()).toContain(words.careLevels.emergency.action)
    expect(one('.care-card a.call-button').getAttribute('href')).toBe('tel:911')
    expect(texts('[data-red-flag] strong')).toContain(redFlags['stroke-signs'].title)
  })

  it('they offer no way to write to the clinic', async () => {
    await results({ 'urgent-signs': 'sudden-one-side' }, seen)
    expect(texts('main h2')).not.toContain(page.inquiryWay.heading)
    expect(textOf(one('main'))).not.toContain(clinic.inquiryLabel)
  })

  it('they have no barrier', async () => {
    await results({ 'urgent-signs': ['sudden-one-side', 'suicidal-thoughts'] }, [
      ...seen,
      'suicidal-thoughts',
    ])
    unfold()
    expect(await barriers()).toEqual([])
  })
})

describe('the way to the clinic', () => {
  it('opens in a new tab, says so, and carries nothing', async () => {
    await results(sore)
    const way = one<HTMLAnchorElement>('[data-testid="inquiry"] a')
    expect(textOf(way)).toBe(`${clinic.inquiryLabel} ${page.inquiryWay.newTab}`)
    expect(way.target).toBe('_blank')
    expect(way.relList.contains('noopener')).toBe(true)
    expect(way.getAttribute('href')).toBe('/inquiry/demo')
  })
})

describe('how much to see', () => {
  const hidden = () =>
    every('main section.part.print-only').map((part) => textOf(part.querySelector('h2')))
  const choose = (depth: keyof typeof t.depths) => press(fieldCalled(t.depths[depth]))

  it('is everything at first', async () => {
    await results(sore)
    expect(fieldCalled(t.depths.all).checked).toBe(true)
    expect(hidden()).toEqual([])
  })

  it('can be just the next step; all of it is still printed', async () => {
    await results(sore)
    await choose('next')
    expect(hidden()).toEqual([
      t.pictureHeading,
      t.overlapHeading,
      t.otherHeading,
      t.riskHeading,
      t.checksHeading,
      t.treatmentsHeading,
    ])
    expect(care()).toContain(words.careLevels.days.action)
  })

  it('can stop at what overlaps', async () => {
    await results(sore)
    await choose('overlap')
    expect(hidden()).toEqual([t.riskHeading, t.checksHeading, t.treatmentsHeading])
  })
})
