import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { journeyThrough } from '@/core/journey'
import { walk, wishing } from '../support/walk'

const rowsOf = (item: string, answers: ReturnType<typeof walk>) =>
  journeyThrough(questionnaire, answers).asked.find((asked) => asked.item.id === item)?.offered

describe('time', () => {
  it('is asked of every symptom that was ticked, wherever it was ticked, and of no other', () => {
    const given = walk(
      wishing({
        'urgent-signs': 'eye-pain-moving',
        'first-symptoms': 'fatigue',
        'other-symptoms': 'tremor',
      }),
    )
    expect([...rowsOf('course', given)!].sort()).toEqual(['eye-pain-moving', 'fatigue', 'tremor'])
    expect(rowsOf('onset', given)).toEqual(rowsOf('course', given))
  })

  it('is not asked without a symptom, but the effect on the day is', () => {
    expect(rowsOf('course', walk())).toBeUndefined()
    expect(rowsOf('effect', walk())).toBeDefined()
  })

  it('is asked again for a symptom that is added on the review', () => {
    const given = walk(wishing({ 'first-symptoms': 'fatigue' }))
    expect({ ...given, 'first-symptoms': ['fatigue', 'dizziness'] }).toAskNext('course')
  })
})
