import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, PREFER_NOT, SKIPPED } from '@/core/answers'
import {
  all,
  any,
  atLeast,
  holds,
  itemsRead,
  leaves,
  optionsNamed,
  says,
  unless,
} from '@/core/criterion'

const pain = says('chest', 'pain')
const rash = says('skin', 'rash')
const child = says('age', 'child')

describe('a rule about what was said', () => {
  it('holds when one of its options was chosen', () => {
    expect(holds(says('skin', 'rash', 'itch'), { skin: ['itch'] })).toBe(true)
    expect(holds(child, { age: 'child' })).toBe(true)
  })

  it.each([
    ['nothing', {}],
    ['something else', { skin: ['itch'] }],
    ['none of these', { skin: [NONE] }],
  ])('does not hold on %s', (_, answers) => {
    expect(holds(rash, answers)).toBe(false)
  })

  it('names no option, so holds for nobody, when its list is empty', () => {
    expect(holds(says('skin'), { skin: ['rash'] })).toBe(false)
  })
})

describe('a rule about what was left unticked', () => {
  it('holds when the person ticked another box or none', () => {
    expect(holds(leaves('skin', 'rash'), { skin: ['itch'] })).toBe(true)
    expect(holds(leaves('skin', 'rash'), { skin: [NONE] })).toBe(true)
  })

  it('does not hold when the box was ticked, or the item never answered', () => {
    expect(holds(leaves('skin', 'rash'), { skin: ['rash'] })).toBe(false)
    expect(holds(leaves('skin', 'rash'), { age: 'adult' })).toBe(false)
  })

  it.each([NOT_SURE, SKIPPED, PREFER_NOT])('does not take %s for a no', (way) => {
    expect(holds(leaves('skin', 'rash'), { skin: way })).toBe(false)
    expect(holds(leaves('skin', 'rash'), { skin: ['itch', way] })).toBe(false)
  })

  it.each([NOT_SURE, SKIPPED])('does not take a line answered %s for a no', (way) => {
    expect(holds(leaves('lines', 'blood:yes'), { lines: ['spreading:no', `blood:${way}`] })).toBe(
      false,
    )
  })
})

describe('a rule made of rules', () => {
  const both = { chest: ['pain'], skin: ['rash'] }

  it('counts the parts that hold', () => {
    const two = atLeast(2, pain, rash, child)
    expect(holds(two, both)).toBe(true)
    expect(holds(two, { skin: ['rash'] })).toBe(false)
  })

  it('asks for every part with all, and for one with any', () => {
    expect(holds(all(pain, rash), both)).toBe(true)
    expect(holds(all(pain, rash, child), both)).toBe(false)
    expect(holds(any(child, rash), both)).toBe(true)
    expect(holds(any(child), both)).toBe(false)
    expect(holds(any(), both)).toBe(false)
  })

  it('lets silence stand with unless, and gives way only to what was said', () => {
    expect(holds(unless(child), {})).toBe(true)
    expect(holds(unless(child), { age: PREFER_NOT })).toBe(true)
    expect(holds(unless(child), { age: 'child' })).toBe(false)
  })
})

describe('a doubt on an urgent item', () => {
  const doubted = new Set(['chest', 'lines'])

  it.each([NOT_SURE, SKIPPED])('is read as "it may be so" for %s', (way) => {
    expect(holds(pain, { chest: [way] }, doubted)).toBe(true)
    expect(holds(pain, { chest: ['cough', way] }, doubted)).toBe(true)
    expect(holds(pain, { chest: [way] })).toBe(false)
  })

  it('speaks only for the line it was given on', () => {
    const answers = { lines: ['spreading:not-sure', 'blood:no'] }
    expect(holds(says('lines', 'spreading:yes'), answers, doubted)).toBe(true)
    expect(holds(says('lines', 'blood:yes'), answers, doubted)).toBe(false)
  })

  it('leaves a sure no a no, and other items as they were said', () => {
    expect(holds(pain, { chest: [NONE] }, doubted)).toBe(false)
    expect(holds(rash, { skin: [NOT_SURE] }, doubted)).toBe(false)
  })

  it('reaches the parts of a rule, and never makes an exception hold', () => {
    expect(holds(all(pain, rash), { chest: NOT_SURE, skin: ['rash'] }, doubted)).toBe(true)
    expect(holds(unless(pain), { chest: NOT_SURE }, doubted)).toBe(true)
  })
})

describe('what a rule reads', () => {
  const rule = any(all(pain, unless(child)), leaves('skin', 'itch'), says('chest', 'cough', 'pain'))

  it('is each item once, so that a page can lead back to it', () => {
    expect(itemsRead(rule)).toEqual(['chest', 'age', 'skin'])
  })

  it('is every option by name', () => {
    expect(optionsNamed(rule)).toEqual([
      ['chest', 'pain'],
      ['age', 'child'],
      ['skin', 'itch'],
      ['chest', 'cough'],
      ['chest', 'pain'],
    ])
  })
})
