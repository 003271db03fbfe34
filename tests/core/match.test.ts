import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/condition'
import type { Status } from '@/core/finding'
import { matchesOf, type Evidence } from '@/core/match'
import type { Person } from '@/core/person'
import type { Duration, Timing } from '@/core/time-course'
import { condition } from '../support/condition'

const telling = {
  cheeks: 'very-common',
  fingers: 'very-common',
  sun: 'common',
  ulcers: 'common',
} as const
const everyday = {
  tired: 'very-common',
  aching: 'very-common',
  head: 'common',
  sleep: 'common',
} as const
const background = (symptom: string) =>
  symptom in everyday ? { elsewhere: 0.1, telling: false } : { elsewhere: 0.02, telling: true }
const nobody: Person = {
  family: [],
  own: [],
  exposedTo: [],
  situations: new Set(),
  notSituations: new Set(),
}
const said = (
  statuses: Record<string, Status>,
  person: Partial<Person> = {},
  timing: Record<string, Timing> = {},
): Evidence => ({
  status: new Map(Object.entries(statuses)),
  timing: new Map(Object.entries(timing)),
  person: { ...nobody, ...person },
  background,
})
const all = (features: object, status: Status = 'present') =>
  Object.fromEntries(Object.keys(features).map((id) => [id, status]))
const ids = (matches: readonly { condition: Condition }[]) =>
  matches.map((match) => match.condition.id)

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

describe('who the person is', () => {
  const twin = condition('twin', telling)
  const first = (of: readonly Condition[], person: Partial<Person>) =>
    ids(matchesOf(of, said(all(telling), person)))[0]

  it('brings forward what is already known, or runs in the family', () => {
    expect(first([sunny, twin], {})).toBe('sunny')
    expect(first([sunny, twin], { own: ['twin'] })).toBe('twin')
    expect(first([sunny, twin], { family: ['twin'] })).toBe('twin')
  })

  it('brings forward what is more usual in their sex', () => {
    const women = condition('women', telling, { skew: 'mostly-women' })
    expect(first([sunny, women], { sex: 'female' })).toBe('women')
    expect(ids(matchesOf([women], said(all(telling), { sex: 'male' })))).toEqual(['women'])
  })

  it('puts what starts at another age later', () => {
    const old = condition('old', telling, { ages: [60, 90] })
    expect(first([old, twin], { age: [20, 29] })).toBe('twin')
  })

  it.each(['pregnant', 'postpartum', 'cancer-immunotherapy'] as const)(
    'leaves out a condition of %s only when the person said that it does not apply',
    (onlyIf) => {
      const bound = condition('bound', telling, { onlyIf })
      expect(ids(matchesOf([bound], said(all(telling))))).toEqual(['bound'])
      expect(matchesOf([bound], said(all(telling), { notSituations: new Set([onlyIf]) }))).toEqual(
        [],
      )
    },
  )
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
