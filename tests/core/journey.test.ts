import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, SKIPPED } from '@/core/answers'
import { isAnswered, journeyThrough, mayVisit, noLongerAsked, openItem } from '@/core/journey'
import { asked, complete, nextAsked, small } from '../support/small'

const askedOf = (given = {}) => journeyThrough(small, given).asked.map(({ item }) => item.id)
const offeredOn = (id: string, given = {}) =>
  journeyThrough(small, given).asked.find(({ item }) => item.id === id)?.offered

describe('what a person is asked', () => {
  it('is what applies to them, in order', () => {
    expect(askedOf()).toEqual(['chest', 'age', 'skin'])
    expect(askedOf(complete)).toEqual(['chest', 'lines', 'age', 'skin', 'course'])
  })

  it('is not a page on which no line or row would stand', () => {
    expect(askedOf({ chest: [NONE] })).not.toContain('lines')
    expect(askedOf({ chest: ['cough'] })).toContain('lines')
  })

  it('offers the lines and options that their answers call for', () => {
    expect(offeredOn('lines', { chest: ['cough'] })).toEqual(['blood'])
    expect(offeredOn('skin', { age: 'child' })).toEqual(['rash', 'itch'])
    expect(offeredOn('skin', { age: SKIPPED })).toEqual(['rash', 'itch', 'wrinkles'])
  })

  it('is one page at a time, up to the review', () => {
    expect(nextAsked({})).toBe('chest')
    expect(nextAsked({ chest: ['pain'] })).toBe('lines')
    expect(nextAsked({ chest: [NONE] })).toBe('age')
    expect(nextAsked({ chest: [NONE], age: 'child' })).toBe('ask-an-adult')
    expect(nextAsked({ chest: [NONE], age: 'child', 'ask-an-adult': 'read' })).toBe('skin')
    expect(nextAsked(complete)).toBe('review')
  })
})

describe('a page of lines or rows', () => {
  const page = asked('lines', 'spreading', 'blood')

  it('is open while one line has no answer', () => {
    expect(isAnswered(page, { lines: ['spreading:no'] })).toBe(false)
    expect(isAnswered(page, { lines: ['spreading:no', 'blood:not-sure'] })).toBe(true)
  })

  it('opens again when a changed answer adds a line', () => {
    expect(nextAsked({ ...complete, chest: ['pain', 'cough'] })).toBe('lines')
  })
})

describe('an answer that was changed', () => {
  const changed = { ...complete, chest: [NONE], age: 'child' }
  const journey = journeyThrough(small, changed)

  it('takes with it the answers that only it called for', () => {
    expect(journey.answers).toEqual({
      chest: [NONE],
      age: 'child',
      skin: ['rash'],
      course: ['rash:now'],
    })
  })

  it('tells which answers stopped counting', () => {
    expect(noLongerAsked(journey, changed)).toEqual(['lines'])
    expect(noLongerAsked(journeyThrough(small, complete), complete)).toEqual([])
  })

  it('brings the other answers back when it is changed back', () => {
    expect(journeyThrough(small, { ...changed, chest: ['pain'], age: 'adult' }).answers).toEqual(
      complete,
    )
  })

  it('leaves an item open when none of what was said is offered any more', () => {
    const given = { ...complete, skin: ['wrinkles'], age: 'child', 'ask-an-adult': 'read' }
    expect(journeyThrough(small, given).answers).not.toHaveProperty('skin')
    expect(nextAsked(given)).toBe('skin')
  })

  it('does not open an item with an answer that does not count', () => {
    expect(
      askedOf({ chest: [NONE], lines: ['spreading:yes'], age: ['child', 'made-up'] }),
    ).toContain('ask-an-adult')
    expect(askedOf({ age: 'made-up' })).not.toContain('ask-an-adult')
  })

  it('keeps not sure, skipped and none of these, whatever is offered', () => {
    for (const way of [NOT_SURE, SKIPPED, NONE])
      expect(journeyThrough(small, { skin: [way] }).answers).toEqual({ skin: [way] })
  })
})

describe('a page that is not finished', () => {
  it('stays open while a row of it is', () => {
    expect(nextAsked({ ...complete, course: ['rash:now'] })).toBe('course')
    expect(nextAsked({ ...complete, course: ['rash:now', 'pain:skipped'] })).toBe('review')
  })

  it('is answered by going on where there is only something to read', () => {
    expect(offeredOn('ask-an-adult', { age: 'child' })).toEqual([])
    expect(journeyThrough(small, { age: 'child', 'ask-an-adult': 'read' }).answers).toHaveProperty(
      'ask-an-adult',
    )
  })

  it('is not among what was dropped when nothing was said there', () => {
    const given = { ...complete, 'ask-an-adult': [] }
    expect(noLongerAsked(journeyThrough(small, given), given)).toEqual([])
    const read = { ...complete, 'ask-an-adult': 'read' }
    expect(noLongerAsked(journeyThrough(small, read), read)).toEqual(['ask-an-adult'])
  })
})

describe('the way back', () => {
  const journey = journeyThrough(small, { chest: ['pain'], lines: ['spreading:no'] })

  it('is open to every page answered, and to the first one that is not', () => {
    for (const id of ['chest', 'lines', 'age']) expect(mayVisit(journey, id)).toBe(true)
  })

  it('does not lead past a page that is still open, or to one that is not asked', () => {
    expect(mayVisit(journey, 'skin')).toBe(false)
    expect(mayVisit(journey, 'ask-an-adult')).toBe(false)
    expect(mayVisit(journey, 'unheard-of')).toBe(false)
    const whole = journeyThrough(small, complete)
    expect(mayVisit(whole, 'course')).toBe(true)
    expect(mayVisit(whole, 'ask-an-adult')).toBe(false)
  })
})

it('leads to the review at once when there is nothing to ask', () => {
  expect(openItem(journeyThrough({ version: 1, sections: [] }, complete))).toBeUndefined()
})
