import { describe, expect, it } from 'vitest'
import type { Condition, Frequency } from '@/core/condition'
import type { Status } from '@/core/finding'
import { matchesOf } from '@/core/match'
import type { Person } from '@/core/person'
import { condition } from '../support/condition'
import { all, ids, said } from '../support/evidence'

/** The word for an overlap with a condition of these features, all of them there but for those that are denied. */
function word(
  features: Record<string, Frequency>,
  {
    denied = [] as readonly string[],
    more = {} as Partial<Condition>,
    person = {} as Partial<Person>,
  } = {},
) {
  const statuses = {
    ...all(features),
    ...Object.fromEntries(denied.map((id) => [id, 'absent' as Status])),
  }
  return matchesOf([condition('it', features, more)], said(statuses, { own: [], ...person }))[0]
    ?.overlap
}
const seldom = { c: 'uncommon', d: 'uncommon', e: 'uncommon' } as const
const hallmarks = { cheeks: 'very-common', fingers: 'very-common', sun: 'very-common' } as const

describe('what is said weighs', () => {
  const shown = (of: readonly Condition[], statuses: Record<string, Status>, often?: string) => {
    const evidence = said(statuses)
    const { background } = evidence
    return ids(
      matchesOf(of, {
        ...evidence,
        background: (id) => (id === often ? { elsewhere: 0.9, telling: false } : background(id)),
      }),
    )
  }

  it('more where the symptom is more usual in the condition', () => {
    const of = (['uncommon', 'less-common', 'common', 'very-common'] as const).map((frequency) =>
      condition(frequency, { cheeks: frequency }),
    )
    expect(shown(of, { cheeks: 'present' })).toEqual([
      'very-common',
      'common',
      'less-common',
      'uncommon',
    ])
  })

  it('more where fewer people without the condition have it', () => {
    const of = [condition('tired', { tired: 'common' }), condition('cheeks', { cheeks: 'common' })]
    expect(shown(of, { tired: 'present', cheeks: 'present' })).toEqual(['cheeks', 'tired'])
  })

  it('next to nothing, and never against, where nearly everyone has it', () => {
    const without = condition('without', { cheeks: 'common' })
    const also = condition('also', { cheeks: 'common', sneezing: 'uncommon' })
    const there = { cheeks: 'present', sneezing: 'present' } as const
    expect(shown([without, also], there, 'sneezing')).toEqual(['also', 'without'])
  })

  it('against a condition where a symptom that is usual in it is denied', () => {
    const denies = (id: string, features: Record<string, Frequency>) =>
      condition(id, { cheeks: 'common', ...features })
    const there = { cheeks: 'present', ...all({ a: 0, b: 0, c: 0, d: 0, e: 0 }, 'absent') } as const
    const hallmark = denies('hallmark', { a: 'very-common' })
    const seldom = denies('seldom', { b: 'uncommon', c: 'uncommon' })
    const usual = denies('usual', { d: 'common', e: 'common' })
    expect(shown([hallmark, seldom, condition('none', { cheeks: 'common' })], there)).toEqual([
      'none',
      'seldom',
      'hallmark',
    ])
    // One denied symptom alone takes no more than two that are half as usual.
    expect(shown([usual, hallmark], there)).toEqual(['hallmark', 'usual'])
  })

  it('for the words first: more overlap stands before more weight', () => {
    const heavy = condition('heavy', {
      ...hallmarks,
      ulcers: 'very-common',
      hair: 'very-common',
      mouth: 'very-common',
    })
    const light = condition('light', { a: 'common', b: 'common', c: 'common' })
    const matches = matchesOf(
      [heavy, light],
      said({
        ...all(heavy.features.map(() => 0)),
        ...all(hallmarks),
        ulcers: 'present',
        hair: 'present',
        mouth: 'absent',
        a: 'present',
        b: 'present',
        c: 'present',
      }),
    )
    expect(matches.map(({ condition: { id }, overlap }) => [id, overlap])).toEqual([
      ['light', 'much'],
      ['heavy', 'some'],
    ])
    expect(
      ids(
        matchesOf(
          [light, heavy],
          said({ ...all(hallmarks), ulcers: 'present', mouth: 'absent', a: 'present' }),
          1,
        ),
      ),
    ).toEqual(['heavy'])
  })
})

describe('much', () => {
  it('asks for three usual signs, two of them telling', () => {
    expect(word(hallmarks)).toBe('much')
    expect(word({ cheeks: 'very-common', fingers: 'very-common', tired: 'very-common' })).toBe(
      'much',
    )
    expect(word({ cheeks: 'very-common', fingers: 'very-common' })).toBe('some')
    const oneTelling = {
      cheeks: 'very-common',
      tired: 'very-common',
      aching: 'very-common',
      head: 'very-common',
    } as const
    expect(word(oneTelling)).toBe('some')
  })

  it('is not made of signs that are seldom in the condition, however many', () => {
    expect(word({ a: 'less-common', b: 'less-common', c: 'less-common', d: 'less-common' })).toBe(
      'little',
    )
  })

  it('asks for weight besides: a rare condition with usual signs denied is some', () => {
    const features = { a: 'common', b: 'common', c: 'common', d: 'common', e: 'common' } as const
    expect(word(features, { denied: ['d', 'e'], more: { rarity: 4 } })).toBe('some')
  })

  it('is held back by a denied hallmark alone, not by any denied symptom', () => {
    const of = { ...hallmarks, ulcers: 'common', tired: 'very-common' } as const
    expect(word(of, { denied: ['ulcers'] })).toBe('much')
    expect(word(of, { denied: ['tired'] })).toBe('much')
    expect(word({ ...of, ulcers: 'very-common' }, { denied: ['ulcers'] })).toBe('some')
  })

  it('is nearer where the age is a usual one than where it was not said', () => {
    const close = { a: 'common', b: 'common', tired: 'common', ...seldom } as const
    const of = { denied: Object.keys(seldom), more: { rarity: 2 } } as const
    expect(word(close, of)).toBe('some')
    expect(word(close, { ...of, person: { age: [20, 29] } })).toBe('much')
  })

  it('allows for ten years around the usual age', () => {
    const from = (years: number): object => ({
      more: { ages: [years, 90] },
      person: { age: [20, 29] },
    })
    expect(word(hallmarks, from(39))).toBe('much')
    expect(word(hallmarks, from(40))).toBe('some')
  })
})

describe('some', () => {
  it('is for one telling sign with another, and not for one alone', () => {
    expect(word({ cheeks: 'very-common', tired: 'very-common' })).toBe('some')
    expect(word({ cheeks: 'very-common' })).toBe('little')
  })

  it('is for three everyday symptoms that are hallmarks together', () => {
    expect(word({ tired: 'very-common', aching: 'very-common', head: 'very-common' })).toBe('some')
    expect(word({ tired: 'common', aching: 'common', head: 'common' })).toBe('little')
    const two = { tired: 'very-common', aching: 'very-common' } as const
    expect(word(two, { person: { own: ['it'] } })).toBe('little')
  })
})
