import { describe, expect, it } from 'vitest'
import { backgroundOf } from '@/core/background'
import { condition } from '../support/condition'

describe('how a symptom is met apart from one condition', () => {
  it('is never less than in one of fifty people, and more where everyday life brings it', () => {
    const background = backgroundOf(
      [condition('rare', { cheeks: 'uncommon' })],
      new Map([['cheeks', 0.4]]),
    )
    expect(background('cheeks').elsewhere).toBeCloseTo(0.1)
    expect(background('unheard').elsewhere).toBe(0.02)
  })

  it('points somewhere unless everyday life brings it, or very many conditions have it', () => {
    const others = Array.from({ length: 9 }, (_, at) =>
      condition(`other${at}`, { sun: 'very-common' }),
    )
    const background = backgroundOf(
      [condition('one', { cheeks: 'very-common', tired: 'very-common' }), ...others],
      new Map([['tired', 0.5]]),
    )
    expect(background('cheeks').telling).toBe(true)
    expect(background('sun').telling).toBe(false)
    expect(background('tired').telling).toBe(false)
  })

  it('points nowhere from 12 of 100 people on', () => {
    const background = backgroundOf(
      [condition('one', {})],
      new Map([
        ['sleep', 0.12],
        ['sun', 0.119],
      ]),
    )
    expect(background('sleep').telling).toBe(false)
    expect(background('sun').telling).toBe(true)
  })

  it('counts commoner conditions more', () => {
    const filler = Array.from({ length: 4 }, (_, at) =>
      condition(`filler${at}`, { sleep: 'common' }),
    )
    const telling = (rarity: 1 | 4) =>
      backgroundOf(
        [condition('one', { cheeks: 'very-common' }, { rarity }), ...filler],
        new Map(),
      )('cheeks').telling
    expect(telling(1)).toBe(false)
    expect(telling(4)).toBe(true)
  })
})
