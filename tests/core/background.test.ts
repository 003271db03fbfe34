// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { backgroundOf } from '@/core/background'
import { condition } from '../support/condition'

describe('how often a symptom is met anyway', () => {
  it('is never less than one in fifty, nor less than everyday life brings', () => {
    const shares = backgroundOf(
      [condition('rare', { cheeks: 'uncommon' })],
      ['cheeks', 'unheard'],
      new Map([['cheeks', 0.4]]),
    )
    expect(shares.get('cheeks')).toBe(0.4)
    expect(shares.get('unheard')).toBe(0.02)
  })

  it('is more the more conditions have it, and the commoner they are', () => {
    const common = condition('common', { cheeks: 'common' })
    const other = condition('other', { sun: 'common' })
    const rare = condition('rare', { fingers: 'common' }, { rarity: 4 })
    const shares = backgroundOf(
      [common, other, rare, condition('too', { sun: 'common' })],
      ['cheeks', 'sun', 'fingers'],
      new Map(),
    )
    expect(shares.get('sun')).toBeGreaterThan(shares.get('cheeks')!)
    expect(shares.get('cheeks')).toBeGreaterThan(shares.get('fingers')!)
  })
})
