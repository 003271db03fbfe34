import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, SKIPPED, type Answers } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import { summaryOf } from '@/core/summary'
import { complete, small } from '../support/small'

const summary = (given: Answers) => summaryOf(small, journeyThrough(small, given))
const row = (given: Answers, item: string) =>
  summary(given)
    .flatMap(({ rows }) => rows)
    .find((one) => one.item === item)

describe('what a person takes along', () => {
  it('is everything they were asked, section by section', () => {
    expect(summary(complete).map(({ id, rows }) => [id, rows.map(({ item }) => item)])).toEqual([
      ['first', ['chest', 'lines']],
      ['then', ['age', 'skin', 'course']],
    ])
  })

  it('shows ticks as ticks, and lines and rows with what was said of each', () => {
    expect(row(complete, 'skin')).toEqual({ item: 'skin', chosen: ['rash', 'wrinkles'], rows: [] })
    expect(row(complete, 'lines')?.rows).toEqual([{ row: 'spreading', column: 'no' }])
    expect(row(complete, 'course')?.rows).toEqual([
      { row: 'pain', column: 'gone' },
      { row: 'rash', column: 'now' },
    ])
  })

  it('tells a line or a row only as a row', () => {
    expect(row(complete, 'lines')?.chosen).toEqual([])
    expect(row(complete, 'course')?.chosen).toEqual([])
  })

  it('shows none of these and not sure as the answers they are', () => {
    expect(row({ chest: [NONE] }, 'chest')?.chosen).toEqual([NONE])
    expect(row({ chest: ['pain', NOT_SURE] }, 'chest')?.chosen).toEqual(['pain', NOT_SURE])
  })

  it('shows a skipped item, line or row as empty', () => {
    expect(row({ ...complete, skin: SKIPPED }, 'skin')).toEqual({
      item: 'skin',
      chosen: [],
      rows: [],
    })
    expect(row({ ...complete, lines: ['spreading:skipped'] }, 'lines')?.rows).toEqual([])
    expect(row({ ...complete, course: ['pain:skipped', 'rash:now'] }, 'course')?.rows).toEqual([
      { row: 'rash', column: 'now' },
    ])
  })

  it('leaves out notes, and what does not apply', () => {
    const child = { ...complete, age: 'child', 'ask-an-adult': 'read', chest: [NONE] }
    expect(summary(child).flatMap(({ rows }) => rows.map(({ item }) => item))).toEqual([
      'chest',
      'age',
      'skin',
      'course',
    ])
    expect(row(child, 'skin')?.chosen).toEqual(['rash'])
    expect(row(child, 'course')?.rows).toEqual([{ row: 'rash', column: 'now' }])
  })

  it('leaves out a section of which nothing is asked', () => {
    const later = { ...small, sections: [{ id: 'empty', items: [] }, ...small.sections] }
    expect(summaryOf(later, journeyThrough(later, complete)).map(({ id }) => id)).toEqual([
      'first',
      'then',
    ])
  })
})
