import { describe, expect, it } from 'vitest'
import type { Status } from '@/core/finding'
import { matchesOf } from '@/core/match'
import type { Duration } from '@/core/time-course'
import { condition } from '../support/condition'
import { all, everyday, ids, said, telling } from '../support/evidence'

const sunny = condition('sunny', telling)
const weary = condition('weary', everyday)

describe('the conditions that are shown', () => {
  it('are those that share something with the answers', () => {
    expect(ids(matchesOf([weary, sunny], said({ cheeks: 'present', fingers: 'present' })))).toEqual(
      ['sunny'],
    )
    expect(matchesOf([weary, sunny], said({}))).toEqual([])
    expect(
      matchesOf([weary, sunny], said({ ...all(telling, 'absent'), ...all(everyday, 'absent') })),
    ).toEqual([])
  })

  it('stand with the largest overlap first, and are no more than asked for', () => {
    const partly = condition('partly', { cheeks: 'less-common', fingers: 'uncommon' })
    const evidence = said(all(telling))
    const words = matchesOf([partly, sunny], evidence, Infinity).map(({ overlap }) => overlap)
    expect(words).toEqual(['much', 'little'])
    expect(ids(matchesOf([partly, sunny], evidence, 1))).toEqual(['sunny'])
  })

  it('carry no number that could be taken for a likelihood', () => {
    const [match] = matchesOf([sunny], said(all(telling)))
    expect(Object.keys(match!).sort()).toEqual([
      'condition',
      'notShared',
      'open',
      'overlap',
      'shared',
    ])
  })
})

describe('the word for an overlap', () => {
  const word = (statuses: Record<string, Status>, of = sunny) =>
    matchesOf([of], said(statuses))[0]?.overlap

  it('is much when several usual and telling symptoms are shared', () => {
    expect(word(all(telling))).toBe('much')
  })

  it('is never much on everyday symptoms alone', () => {
    const [match] = matchesOf(
      [weary],
      said(all(everyday), { own: ['weary'], family: ['weary'], sex: 'female' }),
    )
    expect(match?.overlap).not.toBe('much')
  })

  it('is never much when a hallmark was denied, or the age is far from usual', () => {
    const four = { ...telling, knuckles: 'very-common' } as const
    const wide = condition('wide', four, { ages: [60, 90] })
    expect(word({ ...all(telling), knuckles: 'absent' }, wide)).toBe('some')
    const [match] = matchesOf([wide], said(all(four), { age: [16, 29] }))
    expect(match?.overlap).toBe('some')
  })

  it('is smaller with less in common', () => {
    expect(word({ cheeks: 'present', fingers: 'present' })).toBe('some')
    const loose = condition('loose', { cheeks: 'less-common', tired: 'common' })
    expect(word({ cheeks: 'present', tired: 'present' }, loose)).toBe('little')
  })

  it('is not made smaller by what was never said', () => {
    const wider = condition('wider', { ...telling, hair: 'very-common', mouth: 'very-common' })
    expect(word(all(telling), wider)).toBe('much')
  })
})

describe('the reasons', () => {
  const mixed = condition('mixed', {
    sun: 'less-common',
    cheeks: 'common',
    fingers: 'very-common',
    hair: 'common',
    ulcers: 'common',
  })
  const [match] = matchesOf(
    [mixed],
    said({ sun: 'present', cheeks: 'present', fingers: 'present', ulcers: 'absent' }),
  )

  it('tell apart what is shared, what is not, and what nobody said', () => {
    expect(match?.notShared.map(({ finding }) => finding)).toEqual(['ulcers'])
    expect(match?.open.map(({ finding }) => finding)).toEqual(['hair'])
  })

  it('put the most usual first, each with what was said and how we know', () => {
    expect(match?.shared.map(({ finding }) => finding)).toEqual(['fingers', 'cheeks', 'sun'])
    expect(match?.shared[0]).toMatchObject({ status: 'present', evidence: 'read', sources: [] })
  })
})

describe('when it began', () => {
  const quick = condition('quick', telling, { onset: ['days'], course: ['monophasic'] })
  const slow = condition('slow', telling, { onset: ['years'], course: ['persistent'] })
  const since = (duration: Duration) =>
    said(all(telling), {}, { cheeks: { since: duration }, fingers: { since: duration } })

  it('orders what fits otherwise alike, and hides nothing', () => {
    expect(ids(matchesOf([slow, quick], since('days')))).toEqual(['quick', 'slow'])
    expect(ids(matchesOf([quick, slow], since('years')))).toEqual(['slow', 'quick'])
  })

  it('never outweighs a symptom', () => {
    const less = condition('less', { cheeks: 'very-common' }, { onset: ['days'] })
    expect(ids(matchesOf([less, slow], since('days')))).toEqual(['slow', 'less'])
  })
})
