import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, PREFER_NOT, SKIPPED } from '@/core/answers'
import type { Questionnaire } from '@/core/questionnaire'
import { readBack, writeDown } from '@/core/saved-check'
import { complete, small } from '../support/small'

const saved = (given: object, more: object = {}) =>
  JSON.stringify({ schema: 1, version: small.version, given, seen: [], ...more })

describe('a check that was written down', () => {
  it('comes back whole, with the stops already read', () => {
    const given = { ...complete, 'ask-an-adult': 'read' }
    expect(readBack(small, writeDown(small, given, ['heart', 'pain?']))).toEqual({
      given,
      seen: ['heart', 'pain?'],
      lost: [],
    })
  })

  it('keeps every way of leaving an item open', () => {
    const given = {
      chest: ['pain', NOT_SURE],
      lines: ['spreading:skipped', 'blood:not-sure'],
      age: PREFER_NOT,
      skin: [NONE],
      course: ['pain:skipped'],
    }
    expect(readBack(small, saved(given))).toEqual({ given, seen: [], lost: [] })
    const past = { chest: SKIPPED, age: SKIPPED }
    expect(readBack(small, saved(past))).toEqual({ given: past, seen: [], lost: [] })
  })

  it('says so when the questions have changed since, and keeps what still makes sense', () => {
    expect(readBack(small, saved(complete, { version: 2 }))).toEqual({
      given: complete,
      seen: [],
      lost: [],
      trouble: 'older',
    })
  })
})

describe('what cannot be read back', () => {
  it.each([
    ['an item that is not asked any more', { hair: ['thin'] }, {}, 'hair'],
    ['an option that is gone', { age: 'teenager' }, {}, 'age'],
    ['one tick of several', { skin: ['rash', 'scales'] }, { skin: ['rash'] }, 'skin'],
    [
      'a row with a column that is gone',
      { course: ['rash:now', 'pain:often'] },
      { course: ['rash:now'] },
      'course',
    ],
    ['a row without an answer', { lines: [':yes'] }, {}, 'lines'],
    ['several answers to a choice', { age: ['adult'] }, {}, 'age'],
    ['one answer to a list', { skin: 'rash' }, {}, 'skin'],
    ['no tick at all', { skin: [] }, {}, 'skin'],
    ['a number', { skin: [1], age: 7 }, {}, 'skin'],
    ['a note that was not read', { 'ask-an-adult': true }, {}, 'ask-an-adult'],
  ])('is %s, and the person is told which', (_, given, kept, lost) => {
    const back = readBack(small, saved(given))
    expect(back.given).toEqual(kept)
    expect(back.lost).toContain(lost)
  })

  it('is a way out that the page never offered', () => {
    const every: Questionnaire = {
      version: small.version,
      sections: [
        {
          id: 'all',
          items: [
            { id: 'one', kind: 'choice', options: [{ id: 'a' }] },
            { id: 'some', kind: 'choices', options: [{ id: 'a' }] },
            { id: 'found', kind: 'search', options: [{ id: 'a' }] },
            { id: 'lines', kind: 'checklist', rows: [{ id: 'a' }] },
            { id: 'rows', kind: 'grid', rows: [{ id: 'a' }], columns: ['now'] },
          ],
        },
      ],
    }
    const kept = (given: object) => readBack(every, saved(given)).given
    expect(kept({ one: NONE, some: [NOT_SURE], found: [PREFER_NOT], lines: [NONE] })).toEqual({})
    expect(kept({ some: [NONE], found: [NONE] })).toEqual({ some: [NONE], found: [NONE] })
    expect(kept({ one: 'a:now', some: ['a:now'], lines: ['a'], rows: ['a'] })).toEqual({})
    expect(kept({ lines: SKIPPED, rows: SKIPPED })).toEqual({})
    expect(kept({ lines: [SKIPPED], rows: [SKIPPED] })).toEqual({})
    const whole = { lines: ['a:yes'], rows: ['a:now'] }
    expect(kept(whole)).toEqual(whole)
    expect(kept({ lines: ['a:now'], rows: ['a:yes'] })).toEqual({})
    expect(kept({ lines: ['a:yes:no'], rows: [1, null] })).toEqual({})
    for (const column of ['no', NOT_SURE, SKIPPED])
      expect(kept({ lines: [`a:${column}`] })).toEqual({ lines: [`a:${column}`] })
    for (const column of [NOT_SURE, SKIPPED])
      expect(kept({ rows: [`a:${column}`] })).toEqual({ rows: [`a:${column}`] })
  })

  it('does not take a good answer with it', () => {
    expect(readBack(small, saved({ ...complete, hair: 'thin' })).given).toEqual(complete)
  })

  it.each([
    ['no JSON', '{"schema":1'],
    ['nothing', 'null'],
    ['a text', '"hello"'],
    ['another schema', saved(complete, { schema: 2 })],
    ['no version', saved(complete, { version: '3' })],
    ['a list of answers', saved([])],
    ['a text for answers', saved(complete, { given: 'adult' })],
    ['no answers', saved(complete, { given: null })],
    ['stops that are no list', saved(complete, { seen: 'heart' })],
  ])('leaves an empty check for %s, and says so', (_, text) => {
    expect(readBack(small, text)).toEqual({ given: {}, seen: [], lost: [], trouble: 'unreadable' })
  })

  it('is a stop without a name', () => {
    expect(readBack(small, saved({}, { seen: ['heart', 7, null] })).seen).toEqual(['heart'])
  })
})
