import { describe, expect, it, vi } from 'vitest'
import type { Level } from '@/clinic/schema'
import type { ConditionId } from '@/content/condition-ids'
import { conditionNames } from '@/locales/en/condition-names'
import { notEveryday } from '@/locales/en/everyday-causes'
import { checksBySystem, questionsForDoctor } from '@/locales/en/guides'
import * as page from '@/locales/en/page'
import { symptoms } from '@/locales/en/symptoms'
import { allOf, before } from '../support/answers'
import { barriers } from '../support/axe'
import { button, every, link, one, press, textOf, texts } from '../support/page'
import { render } from '../support/render'

const t = page.results
const at = (level: Level) => ({ clinic: { level } })
/** Many signs at once, so that many conditions overlap and every part of the result has something to say. */
const sore = allOf({
  sex: 'female',
  family: 'not-sure',
  'first-symptoms': ['joint-pain', 'fatigue', 'rash', 'fever', 'weight-loss'],
  joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
  'body-areas': ['belly', 'eyes', 'hands'],
  belly: ['diarrhea', 'belly-pain'],
  eyes: ['dry-eyes'],
})

/** The names of conditions, long enough not to be part of another word. */
const names = Object.values(conditionNames)
  .flatMap(({ name, others }) => [name.replace(/ \(.*\)$/, ''), ...others])
  .filter((name) => name.length > 4)
const namedIn = (text: string) =>
  names.filter((name) =>
    new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'i').test(
      text,
    ),
  )

describe('at the level checklist', () => {
  it('the result tells what to do, the picture, the body systems, other causes and checks', async () => {
    await render('/results', { ...at('checklist'), given: sore })
    const headings = texts('main h2')
    for (const heading of [
      t.nextHeading,
      t.pictureHeading,
      t.systemsHeading,
      t.otherHeading,
      t.checksHeading,
      t.takeHeading,
      page.inquiryWay.heading,
    ])
      expect(headings).toContain(heading)
    expect(texts('.systems li').length).toBeGreaterThan(2)
    expect(await barriers()).toEqual([])
  })

  it('no condition is named: not on the page, not on paper, not in what is copied', async () => {
    await render('/results', { ...at('checklist'), given: sore })
    expect(every('.match, [data-condition-id]')).toEqual([])
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('navigator', { clipboard: { writeText }, languages: [] })
    await press(button(t.copy))
    expect(writeText).toHaveBeenCalledOnce()
    // What the person said stays theirs, and a warning is the same at every level.
    for (const apart of every('.all-answers, .heard')) apart.remove()
    expect(namedIn(`${textOf(one('main'))} ${writeText.mock.calls[0]![0]}`)).toEqual([])
  })

  it('no check that doctors do and no everyday cause names one either, whatever is answered', () => {
    const causes = Object.values(symptoms)
      .flatMap(({ everyday }) => everyday)
      .filter((cause) => !notEveryday.test(cause))
    for (const said of [...causes, ...Object.values(checksBySystem).flat(), ...questionsForDoctor])
      expect(namedIn(said), said).toEqual([])
  })

  it('the same answers name conditions at the level overlap, so that the search above is worth something', async () => {
    await render('/results', { ...at('overlap'), given: sore })
    one('.all-answers').remove()
    expect(namedIn(textOf(one('main'))).length).toBeGreaterThan(5)
  })

  it('what needs help now is said all the same', async () => {
    await render('/results', {
      ...at('checklist'),
      given: allOf({ 'urgent-signs': ['sudden-one-side'] }),
      seen: ['sudden-one-side'],
    })
    expect(every('[data-red-flag]').length).toBeGreaterThan(0)
    expect(every('.emergency-call')).toHaveLength(1)
  })

  it('a page of a condition does not compare it with the answers', async () => {
    await render('/conditions/celiac-disease', { ...at('checklist'), given: sore })
    expect(every('button').map(textOf)).not.toContain(page.condition.showAnswers)
  })

  it('the page about the check says so', async () => {
    await render('/about', at('checklist'))
    expect(textOf(one('main'))).toContain(page.aboutPage.levels.checklist)
  })
})

describe('at the level information', () => {
  it('the start offers reading, help and the clinic, and no questions', async () => {
    await render('/', at('information'))
    const said = textOf(one('main'))
    expect(said).toContain(page.reading.only)
    expect(said).toContain(page.reading.urgent)
    expect(link(page.reading.conditions).getAttribute('href')).toBe('/conditions')
    expect(every('[data-testid="start"], [data-testid="continue"]')).toEqual([])
    expect(textOf(one('[data-testid="inquiry"]'))).toContain(
      page.inquiryWay.notes.reading('Demo Clinic', 'form'),
    )
    expect(await barriers()).toEqual([])
  })

  it.each(['/check/urgent-signs', '/check/review', '/check/stop', '/results', '/check/age'])(
    'a way into the check leads to the start, also with answers: %s',
    async (address) => {
      await render(address, { ...at('information'), given: before('sex') })
      expect(location.pathname).toBe('/')
      expect(textOf(one('main'))).toContain(page.reading.only)
      expect(button(page.footer.deleteAnswers)).toBeDefined()
    },
  )

  it('pages of conditions offer no check', async () => {
    await render('/conditions/celiac-disease', at('information'))
    expect(every('main a').map(textOf)).not.toContain(page.condition.start)
  })

  it('the page about the check says so', async () => {
    await render('/about', at('information'))
    expect(textOf(one('main'))).toContain(page.aboutPage.levels.information)
  })
})

it('every condition has a name to look for', () => {
  const ids = Object.keys(conditionNames) as ConditionId[]
  expect(ids.every((id) => namedIn(conditionNames[id].name).length > 0)).toBe(true)
})
