import { describe, expect, it } from 'vitest'
import { courses, paces, type Course, type Pace } from '@/core/condition'
import { durations, timeFit, type Timing } from '@/core/time-course'

const known = (onset: Pace[], course: Course[] = []) => ({ onset, course })
const fit = (of: ReturnType<typeof known>, ...timings: Timing[]) => timeFit(of, timings, 9)

describe('what is said of time', () => {
  it('adds where it is usual in a condition, and takes where it is not', () => {
    expect(fit(known(['days']), { since: 'days' })).toBeGreaterThan(0)
    expect(fit(known(['days']), { since: 'years' })).toBeLessThan(0)
    expect(fit(known(['years']), { since: 'years' })).toBeGreaterThan(0)
    expect(fit(known(['years']), { since: 'days' })).toBeLessThan(0)
  })

  it('does nothing where the person did not say, or nobody knows of the condition', () => {
    expect(fit(known(['days'], ['relapsing']))).toBe(0)
    expect(fit(known(['days'], ['relapsing']), {})).toBe(0)
    expect(fit(known([], []), { since: 'days', when: 'comes-and-goes' })).toBe(0)
  })

  it('speaks for bouts where symptoms come and go, and for nothing where they are there now', () => {
    expect(fit(known([], ['relapsing']), { when: 'comes-and-goes' })).toBeGreaterThan(0)
    expect(fit(known([], ['monophasic']), { when: 'comes-and-goes' })).toBeLessThan(0)
    for (const course of courses) {
      expect(fit(known([], [course]), { when: 'now' })).toBe(0)
      expect(fit(known([], [course]), { when: 'before' })).toBe(0)
    }
  })

  it('takes less from bouts that come back, as some count from the first one', () => {
    expect(fit(known(['days'], ['relapsing']), { since: 'years' })).toBeGreaterThan(
      fit(known(['days'], ['monophasic']), { since: 'years' }),
    )
  })

  it('adds less for bouts that come back when it began now, as some count from the first one', () => {
    const fromNow = fit(known(['days'], ['relapsing']), { since: 'days' })
    expect(fromNow).toBeGreaterThan(0)
    expect(fromNow).toBeLessThan(fit(known(['days'], ['monophasic']), { since: 'days' }))
  })

  it('counts once, however many symptoms tell the same', () => {
    const told: Timing = { since: 'weeks', when: 'comes-and-goes' }
    expect(fit(known(['weeks'], ['relapsing']), told, told, told)).toBeCloseTo(
      fit(known(['weeks'], ['relapsing']), told),
    )
  })

  it('never counts for more than the limit, either way', () => {
    for (const pace of paces)
      for (const course of courses)
        for (const since of durations)
          for (const when of ['now', 'comes-and-goes'] as const)
            expect(
              Math.abs(timeFit(known([pace], [course]), [{ since, when }], 0.25)),
            ).toBeLessThanOrEqual(0.25)
  })
})
