import { expect, it } from 'vitest'
import { growthGuard } from '@/embed/growth'

/** Grows by `by` pixels every `every` milliseconds, and tells how often that is allowed. */
function timesAllowed(by: number, every: number, times = 50) {
  let time = 0
  const guard = growthGuard(() => time)
  guard.reset(500)
  for (let n = 1; n <= times; n++) {
    time += every
    if (!guard.allows(500 + n * by)) return n - 1
  }
  return times
}

it('a page that grows because its frame did is stopped', () => {
  expect(timesAllowed(10, 16)).toBeLessThan(12)
})

it('a person who adds one line after another is never stopped', () => {
  expect(timesAllowed(44, 600)).toBe(50)
})

it('a page that opens in large parts is never stopped', () => {
  expect(timesAllowed(100, 16)).toBe(50)
})

it('a step is a new beginning', () => {
  const guard = growthGuard(() => 0)
  guard.reset(500)
  for (let height = 500; guard.allows(height); height += 10);
  expect(guard.allows(520)).toBe(false)
  guard.reset(520)
  expect(guard.allows(530)).toBe(true)
})
