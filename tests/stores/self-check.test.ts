import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { interview } from '@/content/interview'
import { useSelfCheckStore } from '@/stores/self-check'
import { allOf, before } from '../support/answers'

let check: ReturnType<typeof useSelfCheckStore>
beforeEach(() => {
  setActivePinia(createPinia())
  check = useSelfCheckStore()
  check.learn(interview)
})
const restore = (given: ReturnType<typeof allOf>) => check.restore({ given, seen: [], lost: [] })
const question = (item: string) => ({ name: 'question', params: { item } })

it('begins with nothing said, at the urgent signs', () => {
  expect(check.given).toEqual({})
  expect(check.begun).toBe(false)
  expect(check.next).toEqual(question('urgent-signs'))
})

it('keeps what was said and leads to the next question', () => {
  check.answer('urgent-signs', ['none-of-these'])
  expect(check.given).toEqual({ 'urgent-signs': ['none-of-these'] })
  expect(check.begun).toBe(true)
  expect(check.next).toEqual(question('for-whom'))
})

it('is complete only when every question that is asked has an answer', () => {
  restore(before('effect', { 'first-symptoms': ['fatigue'] }))
  expect(check.complete).toBe(false)
  check.answer('effect', 'little')
  expect(check.complete).toBe(true)
  expect(check.next).toEqual({ name: 'review' })
})

describe('when an answer makes later questions fall away', () => {
  beforeEach(() => {
    restore(allOf({ family: 'yes', 'family-which': ['vitiligo'] }))
    check.answer('family', 'no')
  })

  it('says which ones no longer apply', () => {
    expect(check.dropped).toEqual(['family-which'])
  })

  it('does not count their answers, and keeps them', () => {
    expect(check.journey.answers).not.toHaveProperty('family-which')
    expect(check.given['family-which']).toEqual(['vitiligo'])
  })

  it('counts them again when the person changes back', () => {
    check.answer('family', 'yes')
    expect(check.journey.answers['family-which']).toEqual(['vitiligo'])
    expect(check.complete).toBe(true)
  })

  it('says it once only', () => {
    check.answer('smoking', 'past')
    expect(check.dropped).toEqual([])
  })
})

describe('when a red flag is raised', () => {
  it('stops at an emergency before anything else', () => {
    check.answer('urgent-signs', ['sudden-one-side', 'chest-pain'])
    expect(check.interrupted).toBe(true)
    expect(check.next).toEqual({ name: 'red-flag' })
  })

  it('asks the page that tells how urgent it is before a stop for today', () => {
    check.answer('urgent-signs', ['jaundice'])
    expect(check.raised.map(({ careLevel }) => careLevel)).toEqual(['same-day'])
    expect(check.next).toEqual(question('urgent-first'))
    check.answer('urgent-first', ['jaundice:no'])
    expect(check.next).toEqual({ name: 'red-flag' })
  })

  it('goes on once the person has gone on from the stop', () => {
    check.answer('urgent-signs', ['sudden-one-side'])
    check.acknowledge()
    expect(check.interrupted).toBe(false)
    expect(check.next).toEqual(question('for-whom'))
    expect(check.raised.map(({ flag }) => flag.id)).toContain('stroke-signs')
  })

  it('stops again when the sign is taken back and then ticked anew', () => {
    check.answer('urgent-signs', ['sudden-one-side'])
    check.acknowledge()
    check.answer('urgent-signs', ['none-of-these'])
    expect(check.raised).toEqual([])
    check.answer('urgent-signs', ['sudden-one-side'])
    expect(check.interrupted).toBe(true)
  })

  it('treats "not sure" with care, one level lower', () => {
    check.answer('urgent-signs', ['not-sure'])
    const stroke = check.raised.find(({ flag }) => flag.id === 'stroke-signs')
    expect(stroke).toMatchObject({ careLevel: 'same-day', sure: false })
  })

  it('stops again when someone who was not sure becomes sure', () => {
    check.answer('urgent-signs', ['not-sure'])
    check.acknowledge()
    expect(check.interrupted).toBe(false)
    check.answer('urgent-signs', ['sudden-one-side'])
    expect(check.interrupted).toBe(true)
  })

  it('stops for a second sign after the first was seen', () => {
    check.answer('urgent-signs', ['sudden-one-side'])
    check.acknowledge()
    check.answer('urgent-signs', ['sudden-one-side', 'noisy-breathing'])
    expect(check.unseen.map(({ flag }) => flag.id)).toEqual(['airway-noise'])
  })
})

describe('after a change on the review', () => {
  beforeEach(() => restore(allOf()))

  it('returns to the review', () => {
    check.answer('smoking', 'past')
    expect(check.after('smoking', 'review')).toEqual({ name: 'review' })
  })

  it('asks what newly applies first', () => {
    check.answer('family', 'yes')
    expect(check.after('family', 'review')).toEqual(question('family-which'))
    check.answer('family-which', ['vitiligo'])
    expect(check.after('family-which', 'review')).toEqual({ name: 'review' })
  })
})

it('lets a person who went back page on through what they have answered', () => {
  restore(before('family'))
  check.answer('for-whom', 'other')
  expect(check.after('for-whom', 'journey')).toEqual(question('age'))
})

it('forgets everything when the person starts over', () => {
  restore(allOf({ 'urgent-signs': ['sudden-one-side'] }))
  check.acknowledge()
  check.startOver()
  expect(check.given).toEqual({})
  expect(check.seen).toEqual([])
  expect(check.restored).toBeUndefined()
  expect(check.next).toEqual(question('urgent-signs'))
})
