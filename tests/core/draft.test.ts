import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, SKIPPED } from '@/core/answers'
import { draftOf, settled, skipped } from '@/core/draft'
import { asked } from '../support/small'

const age = asked('age', 'child', 'adult')
const skin = asked('skin', 'rash', 'itch')
const lines = asked('lines', 'spreading', 'blood')
const course = asked('course', 'pain', 'rash')

describe('Continue', () => {
  it('stores nothing while nothing was chosen', () => {
    for (const page of [age, skin, lines, course]) expect(settled(page, [])).toBeUndefined()
  })

  it('stores the one option of a choice, and all ticks of a list', () => {
    expect(settled(age, ['adult'])).toBe('adult')
    expect(settled(skin, ['itch', NOT_SURE])).toEqual(['itch', NOT_SURE])
  })

  it('stores that a note was read', () => {
    expect(settled(asked('ask-an-adult'), ['read'])).toBe('read')
  })

  it('stores a yes or a no for every line that was offered', () => {
    expect(settled(lines, ['blood'])).toEqual(['spreading:no', 'blood:yes'])
    expect(settled(lines, [NONE])).toEqual(['spreading:no', 'blood:no'])
  })

  it('lets "not sure" speak for the lines left empty, never for those ticked', () => {
    expect(settled(lines, ['blood', NOT_SURE])).toEqual(['spreading:not-sure', 'blood:yes'])
    expect(settled(lines, [NOT_SURE])).toEqual(['spreading:not-sure', 'blood:not-sure'])
  })

  it('stores a row of a grid that was left out as skipped, not as anything else', () => {
    expect(settled(course, ['rash:now'])).toEqual(['pain:skipped', 'rash:now'])
  })
})

describe('Skip', () => {
  it('is an answer of its own, for every line and row where there are any', () => {
    expect(skipped(age)).toBe(SKIPPED)
    expect(skipped(skin)).toBe(SKIPPED)
    expect(skipped(lines)).toEqual(['spreading:skipped', 'blood:skipped'])
    expect(skipped(course)).toEqual(['pain:skipped', 'rash:skipped'])
  })

  it('shows the page empty when the person comes back to it', () => {
    for (const page of [age, skin, lines, course])
      expect(draftOf(page, { [page.item.id]: skipped(page) })).toEqual([])
  })
})

describe('coming back to a page', () => {
  it.each([
    ['a choice', age, ['adult']],
    ['ticks', skin, ['rash', 'itch']],
    ['none of these', skin, [NONE]],
    ['a line that was ticked', lines, ['blood']],
    ['every line', lines, ['spreading', 'blood']],
    ['no line', lines, [NONE]],
    ['lines the person was not sure of', lines, ['spreading', NOT_SURE]],
    ['rows of a grid', course, ['pain:gone', 'rash:now']],
    ['some rows of a grid', course, ['rash:now']],
  ])('shows %s as it was left', (_, page, draft) => {
    expect(draftOf(page, { [page.item.id]: settled(page, draft)! })).toEqual(draft)
  })

  it('shows nothing chosen on a page that was never answered', () => {
    for (const page of [age, skin, lines, course]) expect(draftOf(page, {})).toEqual([])
  })

  it('does not say "none" for a line that is offered for the first time', () => {
    expect(draftOf(lines, { lines: ['spreading:no'] })).toEqual([])
    expect(draftOf(lines, { lines: ['spreading:yes'] })).toEqual(['spreading'])
  })
})
