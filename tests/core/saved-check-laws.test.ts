import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import type { Answer, Answers } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import { itemsOf } from '@/core/questionnaire'
import { readBack, writeDown } from '@/core/saved-check'
import { sayable } from '../support/random'
import { complete, small } from '../support/small'
import { ourWalks } from '../support/worlds'

const sayableIn = new Map(itemsOf(small).map((item) => [item.id, sayable(item)]))

/** Answers to our items that are nearly right, and anything under any name. */
const stray = fc.oneof(fc.string(), fc.constantFrom('spreading:yes:no', 'rash', ':yes', 'pain:'))
const given = fc.oneof(
  fc.record(
    Object.fromEntries(
      [...sayableIn].map(([id, options]) => {
        const option = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...options) }, stray)
        return [id, fc.oneof(option, fc.array(option), fc.jsonValue())]
      }),
    ),
    { requiredKeys: [] },
  ),
  fc.dictionary(fc.constantFrom('hair', '__proto__', 'constructor', 'toString', ''), stray),
  fc.jsonValue(),
)
const often = <T>(value: T) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>(value) }, fc.jsonValue())
/** What may stand in a storage, a file or a message: nearly one of ours, or anything at all. */
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      schema: often(1),
      version: often(small.version),
      given,
      seen: fc.oneof(fc.array(fc.jsonValue()), fc.array(fc.string())),
    })
    .map((saved) => JSON.stringify(saved)),
)

const optionsIn = (answers: Answers) =>
  Object.entries(answers).flatMap(([item, said]) => [said].flat().map((one) => [item, one]))

describe('any text at all, read back as a check', () => {
  const always = (law: (text: string) => void) =>
    fc.assert(fc.property(anyText, law), { numRuns: 2000, seed: 7 })

  it('is read without a fault, and brings no answer that was not in it', () => {
    let kept = 0
    always((text) => {
      const back = readBack(small, text)
      for (const [item, one] of optionsIn(back.given)) {
        expect(sayableIn.get(item!)).toContain(one)
        expect([JSON.parse(text).given[item!]].flat()).toContain(one)
        kept++
      }
      expect(back.seen.every((key) => typeof key === 'string')).toBe(true)
      expect(() => journeyThrough(small, back.given)).not.toThrow()
    })
    expect(kept).toBeGreaterThan(500)
  })

  it('loses no answer in silence', () => {
    always((text) => {
      const back = readBack(small, text)
      if (back.trouble === 'unreadable') {
        expect(back.given).toEqual({})
        return
      }
      for (const [item, said] of Object.entries<Answer>(JSON.parse(text).given))
        if (JSON.stringify(back.given[item]) !== JSON.stringify(said))
          expect(back.lost).toContain(item)
    })
  })

  it('is the same when it is written down and read once more', () => {
    always((text) => {
      const once = readBack(small, text)
      const twice = readBack(small, writeDown(small, once.given, once.seen))
      expect(twice).toEqual({ given: once.given, seen: once.seen, lost: [] })
    })
  })
})

describe('a check that was damaged', () => {
  it('never brings an answer that was not given, wherever it was cut or a letter was changed', () => {
    const text = writeDown(small, complete, ['heart'])
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.string({ maxLength: 2 }),
        fc.boolean(),
        (at, put, cut) => {
          const back = readBack(small, text.slice(0, at) + put + (cut ? '' : text.slice(at + 1)))
          for (const [item, one] of optionsIn(back.given))
            expect(sayableIn.get(item!)).toContain(one)
        },
      ),
      { numRuns: 2000, seed: 7 },
    )
  })
})

describe('the answers of 300 people to our questions', () => {
  it('come back whole, each one and in the same order', () => {
    for (const { given: said } of ourWalks) {
      const back = readBack(questionnaire, writeDown(questionnaire, said, []))
      expect(back).toEqual({ given: said, seen: [], lost: [] })
      expect(Object.keys(back.given)).toEqual(Object.keys(said))
    }
  })
})
