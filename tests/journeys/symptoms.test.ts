import { describe, expect, it } from 'vitest'
import type { Answers } from '@/core/answers'
import { walk, wishing } from '../support/walk'

/** Everything said before the symptoms, and these answers on top. */
const with_ = (answers: Answers): Answers => {
  const {
    'first-symptoms': _,
    'body-areas': __,
    'other-symptoms': ___,
    effect: ____,
    ...before
  } = walk()
  return { ...before, ...answers }
}

describe('symptoms', () => {
  it('begin with the eight of the source document', () => {
    expect(with_({})).toAskNext('first-symptoms')
  })

  it('ask which way the weight went', () => {
    expect(with_({ 'first-symptoms': ['weight-change'] })).toAskNext('weight-change')
  })

  it('ask more about joints as soon as joint pain is ticked, without choosing the area', () => {
    expect(with_({ 'first-symptoms': ['joint-pain'], 'body-areas': ['none-of-these'] })).toAskNext(
      'joints',
    )
  })

  it('ask about each area that is chosen, and about no other', () => {
    const eyes = with_({ 'first-symptoms': ['none-of-these'], 'body-areas': ['eyes', 'belly'] })
    expect(eyes).toAskNext('eyes')
    expect({ ...eyes, eyes: ['none-of-these'] }).toAskNext('belly')
    expect({ ...eyes, eyes: ['none-of-these'], belly: ['none-of-these'] }).toAskNext(
      'other-symptoms',
    )
  })

  it('stop counting a page whose area is no longer chosen', () => {
    const eyes = walk(
      wishing({
        'body-areas': 'eyes',
        eyes: 'red-painful-eye',
        'urgent-head': 'red-painful-eye:yes',
      }),
    )
    expect(eyes).toRaise('painful-red-eye')
    expect({ ...eyes, 'body-areas': ['none-of-these'] }).not.toRaise('painful-red-eye')
  })
})
