import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/condition'
import { matchesOf } from '@/core/match'
import type { Person } from '@/core/person'
import { condition } from '../support/condition'
import { all, ids, said, telling } from '../support/evidence'

const shown = (of: readonly Condition[], person: Partial<Person> = {}) =>
  ids(matchesOf(of, said(all(telling), person)))
const like = (id: string, more: Partial<Condition> = {}) => condition(id, telling, more)
const plain = like('plain')

describe('who the person is brings forward', () => {
  /** Each stands second until the person says so; `not` leaves it there. */
  it.each<[string, Condition, Partial<Person>, Partial<Person>[]]>([
    ['what they are known to have', like('it'), { own: ['it'] }, [{ own: ['another'] }]],
    ['what runs in the family', like('it'), { family: ['it'] }, [{ family: ['another'] }]],
    [
      'what follows what they told of',
      like('it'),
      { exposedTo: ['it'] },
      [{ exposedTo: ['another'] }],
    ],
    [
      'what is met mostly in women, for a woman',
      like('it', { skew: 'mostly-women' }),
      { sex: 'female' },
      [{ sex: 'male' }],
    ],
    [
      'what is met more in women, for a woman',
      like('it', { skew: 'more-women' }),
      { sex: 'female' },
      [{ sex: 'male' }],
    ],
    [
      'what is met more in men, for a man',
      like('it', { skew: 'more-men' }),
      { sex: 'male' },
      [{ sex: 'female' }],
    ],
  ])('%s', (_, it, person, not) => {
    expect(shown([plain, it])).toEqual(['plain', 'it'])
    expect(shown([plain, it], person)).toEqual(['it', 'plain'])
    for (const other of not) expect(shown([plain, it], other)).toEqual(['plain', 'it'])
  })

  it('what is met mostly in women before what is met more in women', () => {
    const women = [like('more', { skew: 'more-women' }), like('mostly', { skew: 'mostly-women' })]
    expect(shown(women, { sex: 'female' })).toEqual(['mostly', 'more'])
  })

  it('what they are known to have before what runs in the family', () => {
    expect(shown([plain, like('it')], { own: ['it'], family: ['plain'] })).toEqual(['it', 'plain'])
  })

  it('autoimmune conditions a little where another one runs in the family', () => {
    const tumor = like('tumor', { kind: 'tumor-reaction' })
    expect(shown([tumor, plain])).toEqual(['tumor', 'plain'])
    expect(shown([tumor, plain], { family: ['another'] })).toEqual(['plain', 'tumor'])
    expect(shown([plain, like('it')], { family: ['another', 'it'] })).toEqual(['it', 'plain'])
  })
})

describe('age', () => {
  const at = (ages: readonly [number, number], id = ages.join()) => like(id, { ages })
  const twenties: Partial<Person> = { age: [20, 29] }

  it('puts what starts at another age later, the further the later', () => {
    expect(shown([at([60, 90]), at([40, 90]), at([0, 90])], twenties)).toEqual([
      '0,90',
      '40,90',
      '60,90',
    ])
    expect(shown([at([0, 5]), at([0, 15])], twenties)).toEqual(['0,15', '0,5'])
  })

  it('counts no more beyond thirty years, and nothing where it was not said', () => {
    expect(shown([at([80, 90]), at([60, 90])], twenties)).toEqual(['80,90', '60,90'])
    expect(shown([at([60, 90]), at([0, 90])])).toEqual(['60,90', '0,90'])
  })

  it('leaves a condition out only where it is never found at that age', () => {
    const child = like('child', { onlyAges: [0, 16] })
    const grown = like('grown', { onlyAges: [18, 60] })
    const seen = (age?: readonly [number, number]) => shown([child, grown], age ? { age } : {})
    expect(seen()).toEqual(['child', 'grown'])
    expect(seen([10, 15])).toEqual(['child'])
    expect(seen([16, 29])).toEqual(['child', 'grown'])
    expect(seen([16, 18])).toEqual(['child', 'grown'])
    expect(seen([30, 39])).toEqual(['grown'])
    expect(seen([70, 95])).toEqual([])
  })
})

describe('a condition of women, of a pregnancy or of a treatment', () => {
  it('is left out for a man, and for nobody else', () => {
    const ovary = like('ovary', { onlyIf: 'female' })
    expect(shown([ovary])).toEqual(['ovary'])
    expect(shown([ovary], { sex: 'female' })).toEqual(['ovary'])
    expect(shown([ovary], { sex: 'male' })).toEqual([])
    expect(shown([ovary, plain])).toEqual(['ovary', 'plain'])
  })

  it.each(['pregnant', 'postpartum', 'cancer-immunotherapy', 'lupus-medicine'] as const)(
    'is left out where the person said that %s does not apply, and stands later where nobody said',
    (onlyIf) => {
      const bound = like('bound', { onlyIf })
      expect(shown([bound, plain])).toEqual(['plain', 'bound'])
      expect(shown([bound, plain], { situations: new Set([onlyIf]) })).toEqual(['bound', 'plain'])
      expect(shown([bound, plain], { notSituations: new Set([onlyIf]) })).toEqual(['plain'])
      expect(shown([plain, like('it')], { notSituations: new Set([onlyIf]) })).toHaveLength(2)
    },
  )
})
