import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/condition'
import { relatedTo } from '@/core/related'
import { condition } from '../support/condition'

const lupus = condition('lupus', { rash: 'very-common', joints: 'common', tired: 'common' })
const other = condition('other', { thirst: 'common', tired: 'common' })
const far = condition('far', { thirst: 'common' })
const readOn = (of: Condition, among: readonly Condition[], most?: number) =>
  relatedTo(of, among, most).map(({ id }) => id)

describe('the conditions to read on about', () => {
  it('share signs with the one at hand, which is never among them', () => {
    const kin = condition('kin', { rash: 'common', tired: 'common' })
    expect(readOn(lupus, [lupus, kin, far])).toEqual(['kin'])
  })

  it('are none where nothing is shared', () => {
    expect(readOn(lupus, [lupus, far])).toEqual([])
    expect(readOn(condition('bare', {}), [lupus, other])).toEqual([])
  })

  it('are not those that share only what every condition has', () => {
    expect(readOn(lupus, [lupus, other])).toEqual([])
  })

  it('begin with those that share what few others have', () => {
    const seldom = condition('seldom', { rash: 'common', cough: 'common' })
    const often = condition('often', { joints: 'common', cough: 'common' })
    const more = ['a', 'b', 'c'].map((id) =>
      condition(id, { joints: 'very-common', [id]: 'common' }),
    )
    const read = readOn(lupus, [lupus, often, seldom, ...more])
    expect(read.indexOf('seldom')).toBe(0)
    expect(read).toContain('often')
  })

  it('begin with those in which the shared signs are as usual', () => {
    const usual = condition('usual', { rash: 'very-common', cough: 'common' })
    const seldom = condition('seldom', { rash: 'uncommon', cough: 'common' })
    expect(readOn(lupus, [lupus, seldom, usual, far])).toEqual(['usual', 'seldom'])
  })

  it('are not nearer for having many other signs besides', () => {
    const plain = condition('plain', { rash: 'common', joints: 'common' })
    const broad = condition('broad', {
      rash: 'common',
      joints: 'common',
      cough: 'very-common',
      thirst: 'very-common',
      fever: 'very-common',
    })
    expect(readOn(lupus, [lupus, far, broad, plain])).toEqual(['plain', 'broad'])
  })

  it('are five, or as many as asked for', () => {
    const kin = Array.from({ length: 7 }, (_, at) =>
      condition(`kin${at}`, { rash: 'common', [`own${at}`]: 'common' }),
    )
    expect(readOn(lupus, [lupus, far, ...kin])).toHaveLength(5)
    expect(readOn(lupus, [lupus, far, ...kin], 2)).toEqual(['kin0', 'kin1'])
  })
})
