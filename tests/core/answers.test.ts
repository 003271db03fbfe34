import { describe, expect, it } from 'vitest'
import {
  chosenFor,
  isKnown,
  leftOpen,
  NONE,
  NOT_SURE,
  PREFER_NOT,
  SKIPPED,
  toggle,
} from '@/core/answers'

it('is written down in words that never change, because saved checks hold them', () => {
  expect([NONE, NOT_SURE, SKIPPED, PREFER_NOT]).toEqual([
    'none-of-these',
    'not-sure',
    'skipped',
    'prefer-not-to-say',
  ])
})

describe('what a person said', () => {
  it('is one option, several, or nothing at all', () => {
    expect(chosenFor('age', { age: 'adult' })).toEqual(['adult'])
    expect(chosenFor('skin', { skin: ['rash', 'itch'] })).toEqual(['rash', 'itch'])
    expect(chosenFor('skin', { age: 'adult' })).toEqual([])
  })

  it.each([NOT_SURE, SKIPPED, PREFER_NOT])('leaves the item open with %s', (way) => {
    expect(leftOpen('skin', { skin: way })).toBe(true)
    expect(leftOpen('skin', { skin: ['rash', way] })).toBe(true)
    expect(isKnown('skin', { skin: [way] })).toBe(false)
  })

  it('is known once it is a tick or none of these', () => {
    expect(isKnown('skin', { skin: ['rash'] })).toBe(true)
    expect(isKnown('skin', { skin: [NONE] })).toBe(true)
    expect(leftOpen('skin', { skin: [NONE] })).toBe(false)
  })

  it('is neither known nor left open before the item was answered', () => {
    expect(isKnown('skin', {})).toBe(false)
    expect(leftOpen('skin', {})).toBe(false)
  })
})

describe('ticking a box', () => {
  it('adds the option to those ticked, and a second time takes it away', () => {
    expect(toggle(undefined, 'rash')).toEqual(['rash'])
    expect(toggle(['rash'], 'itch')).toEqual(['rash', 'itch'])
    expect(toggle(['rash', 'itch'], 'rash')).toEqual(['itch'])
  })

  it('leaves no answer, rather than an empty one, when the last tick goes', () => {
    expect(toggle(['rash'], 'rash')).toBeUndefined()
  })

  it.each([NONE, PREFER_NOT])(
    'clears every other tick for %s, and any tick clears that',
    (alone) => {
      expect(toggle(['rash', NOT_SURE], alone)).toEqual([alone])
      expect(toggle([alone], 'rash')).toEqual(['rash'])
      expect(toggle([alone], NOT_SURE)).toEqual([NOT_SURE])
      expect(toggle([alone], alone)).toBeUndefined()
    },
  )

  it('lets "not sure" stand beside ticks', () => {
    expect(toggle(['rash'], NOT_SURE)).toEqual(['rash', NOT_SURE])
    expect(toggle([NOT_SURE], 'rash')).toEqual([NOT_SURE, 'rash'])
  })

  it('forgets that the item was skipped', () => {
    expect(toggle([SKIPPED], 'rash')).toEqual(['rash'])
  })

  it('leaves what was said before as it was', () => {
    const before = Object.freeze(['rash'])
    expect(toggle(before, 'itch')).toEqual(['rash', 'itch'])
    expect(before).toEqual(['rash'])
  })
})
