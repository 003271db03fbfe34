import { describe, expect, it } from 'vitest'
import { NONE } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import { nextStep, stepAfter } from '@/core/step'
import { complete, small } from '../support/small'

const journey = journeyThrough(small, complete)
const half = journeyThrough(small, { chest: [NONE], age: 'adult' })
const question = (item: string) => ({ name: 'question', params: { item } })

describe('the next step', () => {
  it('is a red flag before anything else', () => {
    expect(nextStep(half, true)).toEqual({ name: 'red-flag' })
    expect(nextStep(journey, true)).toEqual({ name: 'red-flag' })
  })

  it('is the open item, then the review', () => {
    expect(nextStep(half, false)).toEqual(question('skin'))
    expect(nextStep(journey, false)).toEqual({ name: 'review' })
  })
})

describe('Continue', () => {
  it('pages on to the next item, answered or not', () => {
    expect(stepAfter(journey, 'chest', 'journey', false)).toEqual(question('lines'))
    expect(stepAfter(half, 'age', 'journey', false)).toEqual(question('skin'))
  })

  it('goes back to an earlier item that is open again', () => {
    const reopened = journeyThrough(small, { ...complete, chest: ['pain', 'cough'] })
    expect(stepAfter(reopened, 'age', 'journey', false)).toEqual(question('lines'))
  })

  it('leads from the last item to the review', () => {
    expect(stepAfter(journey, 'course', 'journey', false)).toEqual({ name: 'review' })
  })

  it('leads back to the review after a change there, once nothing is open', () => {
    expect(stepAfter(journey, 'chest', 'review', false)).toEqual({ name: 'review' })
  })

  it('leads to what a change on the review has opened', () => {
    const opened = journeyThrough(small, { ...complete, age: 'child' })
    expect(stepAfter(opened, 'age', 'review', false)).toEqual(question('ask-an-adult'))
  })

  it('leads on from an item that is not asked any more', () => {
    expect(stepAfter(half, 'lines', 'journey', false)).toEqual(question('skin'))
  })

  it.each(['journey', 'review'] as const)('stops for a red flag on the way from the %s', (from) => {
    expect(stepAfter(journey, 'chest', from, true)).toEqual({ name: 'red-flag' })
  })
})
