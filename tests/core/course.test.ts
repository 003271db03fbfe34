import { expect, it } from 'vitest'
import { columnOf } from '@/core/course'

const answers = { course: ['joint-pain:now', 'pain:gone-this-week'] }

it('tells when each symptom was there', () => {
  expect(columnOf('course', 'joint-pain', answers)).toBe('now')
  expect(columnOf('course', 'pain', answers)).toBe('gone-this-week')
})

it('does not take one symptom for another whose name begins or ends alike', () => {
  expect(columnOf('course', 'joint', answers)).toBeUndefined()
  expect(columnOf('course', 'pai', answers)).toBeUndefined()
})

it('says nothing of a row, or a grid, that was left out', () => {
  expect(columnOf('course', 'rash', answers)).toBeUndefined()
  expect(columnOf('onset', 'pain', answers)).toBeUndefined()
  expect(columnOf('course', 'pain', { course: 'skipped' })).toBeUndefined()
})
