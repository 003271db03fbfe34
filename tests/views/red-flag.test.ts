import { describe, expect, it } from 'vitest'
import { emergencyNumbers } from '@/content/emergency-numbers'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { redFlags } from '@/locales/en/red-flags'
import { barriers } from '../support/axe'
import { allOf } from '../support/answers'
import {
  button,
  every,
  fieldCalled,
  goBack,
  goOn,
  heading,
  link,
  one,
  press,
  spoken,
  textOf,
  texts,
  tick,
  ticked,
} from '../support/page'
import { render, settle } from '../support/render'

const t = page.redFlag
const said = (...signs: string[]) => ({ given: { 'urgent-signs': signs } })
const emergency = () => render('/check/stop', said('sudden-one-side'))
const numberOf = (country: string) => emergencyNumbers.find((number) => number.country === country)!

async function choose(country: string) {
  const select = one<HTMLLabelElement>('label', t.country).control as HTMLSelectElement
  select.value = country
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

describe('a sign that cannot wait', () => {
  it('is met on Continue, with focus on one heading that says what to do', async () => {
    await render('/check/urgent-signs')
    await tick('sudden-one-side')
    expect(location.pathname).toBe('/check/urgent-signs')
    await goOn()
    expect(location.pathname).toBe('/check/stop')
    expect(document.activeElement).toBe(one('h1'))
    expect(heading()).toBe(
      `${words.careLevels.emergency.name}: ${words.careLevels.emergency.action}`,
    )
    expect(document.title).toContain(words.careLevels.emergency.action)
    expect(spoken()).toEqual([])
  })

  it('gives the number of the country as a link to call', async () => {
    await emergency()
    expect(link(t.call('911')).getAttribute('href')).toBe('tel:911')
  })

  it('changes the number with the country', async () => {
    await emergency()
    await choose('GB')
    expect(link(t.call('999')).getAttribute('href')).toBe('tel:999')
    expect(every('a[href="tel:911"]')).toEqual([])
    expect(textOf(one('.emergency-call'))).toContain(t.alsoCall(numberOf('GB').alsoCall!))
  })

  it('names no wrong number when the country is not known, and lets the person choose', async () => {
    await render('/check/stop', { ...said('sudden-one-side'), languages: ['en', 'tlh'] })
    expect(every('a[href^="tel:"]')).toEqual([])
    expect(textOf(one('.call-unknown'))).toBe(t.call(t.unknownNumber))
    expect(fieldCalled(t.country).value).toBe('')
    await choose('DE')
    expect(link(t.call('112')).getAttribute('href')).toBe('tel:112')
  })

  it('offers every country we know a number for', async () => {
    await emergency()
    const offered = every('select option:not([disabled])').map(
      (option) => (option as HTMLOptionElement).value,
    )
    expect(offered.toSorted()).toEqual(emergencyNumbers.map(({ country }) => country).toSorted())
  })

  it('tells what was heard, with no reading matter in the way', async () => {
    await emergency()
    expect(texts('[data-red-flag] strong')).toEqual([redFlags['stroke-signs'].title])
    expect(every('.care-card a:not([href^="tel:"])')).toEqual([])
    expect(every('[role="dialog"], [role="alertdialog"], dialog')).toEqual([])
  })

  it('leads back to the answer, which is still there', async () => {
    await render('/check/urgent-signs')
    await tick('sudden-one-side')
    await goOn()
    await goBack()
    expect(ticked()).toEqual(['sudden-one-side'])
  })

  it('lets the person continue the check', async () => {
    await emergency()
    await press(button(t.goOn))
    expect(location.pathname).toBe('/check/for-whom')
    expect(document.activeElement).toBe(one('h1'))
  })

  it('comes back to the review after a change made there, once what is new is answered', async () => {
    await render('/check/review', { given: allOf() })
    await press(one('[data-item="urgent-signs"] a'))
    await tick('sudden-one-side')
    await goOn()
    expect(location.pathname).toBe('/check/stop')
    await press(button(t.goOn))
    expect(location.pathname).toBe('/check/course')
    await tick('sudden-one-side:now')
    await goOn()
    await tick('sudden-one-side:days')
    await goOn()
    expect(location.pathname).toBe('/check/review')
  })

  it('has no barrier', async () => {
    await emergency()
    expect(await barriers()).toEqual([])
  })
})

describe('a sign for today', () => {
  it('says to speak to a doctor today, and gives no emergency number', async () => {
    await render('/check/stop', said('blood-in-urine'))
    expect(heading()).toContain(words.careLevels['same-day'].action)
    expect(every('a[href^="tel:"]')).toEqual([])
  })

  it('gives way to one that cannot wait', async () => {
    await render('/check/stop', said('blood-in-urine', 'sudden-one-side'))
    expect(heading()).toContain(words.careLevels.emergency.action)
  })

  it('is what being not sure leads to', async () => {
    await render('/check/stop', said('not-sure'))
    expect(heading()).toContain(words.careLevels['same-day'].action)
    expect(textOf(one('main'))).toContain(t.leftOpen)
    expect(await barriers()).toEqual([])
  })
})

describe('thoughts of self-harm', () => {
  const crisis = (languages: string[]) =>
    render('/check/stop', { ...said('suicidal-thoughts'), languages })

  it('are met with warm words before any number', async () => {
    await crisis(['en-US'])
    expect(heading()).toBe(t.crisisHeading)
    expect(textOf(one('.crisis p:first-child'))).toBe(t.crisis)
    expect(document.title).toBe(`${t.crisisTitle} – ${page.app}`)
  })

  it.each([
    ['en-US', 'US', 'tel:988', 'tel:911'],
    ['en-GB', 'GB', 'tel:116123', 'tel:999'],
  ])(
    'are met with someone to talk to, and the emergency number after: %s',
    async (language, country, talk, call) => {
      await crisis([language])
      const { crisis: line } = numberOf(country)
      expect(link(t.crisisCall(line!.name, line!.call!)).getAttribute('href')).toBe(talk)
      expect(textOf(one('.crisis'))).toContain(
        t.crisisText(line!.textName ?? line!.name, line!.text!),
      )
      expect(every('a[href^="tel:"]').map((a) => a.getAttribute('href'))).toEqual([talk, call])
    },
  )

  it('are met with a way to find someone where we know no number', async () => {
    await crisis([])
    expect(textOf(one('.crisis'))).toContain(t.crisisElsewhere)
  })

  it('are not passed over beside another emergency', async () => {
    await render('/check/stop', said('suicidal-thoughts', 'sudden-one-side'))
    expect(heading()).toContain(words.careLevels.emergency.action)
    expect(texts('main h2')).toContain(t.crisisAlso)
    expect(textOf(one('.crisis'))).toContain(t.crisis)
  })

  it('are met without a barrier', async () => {
    await crisis(['en-US'])
    expect(await barriers()).toEqual([])
  })
})
