import { expect, it } from 'vitest'
import { crossValidated, shuffled } from '@/evaluation/cross-validation'

const always = Array.from({ length: 25 }, () => true)
const never = always.map(() => false)

it('shuffles every number once, the same way for the same seed', () => {
  expect(shuffled(50, 7).toSorted((a, b) => a - b)).toEqual([...Array(50).keys()])
  expect(shuffled(50, 7)).toEqual(shuffled(50, 7))
  expect(shuffled(50, 7)).not.toEqual(shuffled(50, 8))
})

it('counts each case once in every repeat', () => {
  for (const share of crossValidated([always])) expect(share).toBeCloseTo(1)
  for (const share of crossValidated([never])) expect(share).toBe(0)
})

it('chooses on the other cases the settings that are best there', () => {
  const mostly = always.map((_, at) => at !== 3)
  const shares = crossValidated([never, mostly])
  expect(shares[3]).toBe(0)
  expect(shares[4]).toBeCloseTo(1)
})

it('does not let a case speak for the settings it is tried with', () => {
  // Each row is right in one case alone: on the others it is no better than the first row, which is never right.
  const onlyOne = always.map((_, row) => always.map((_, at) => at === row))
  for (const share of crossValidated([never, ...onlyOne])) expect(share).toBe(0)
})
