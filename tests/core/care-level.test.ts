import { describe, expect, it } from 'vitest'
import { byUrgency, careLevelOf, careLevels, oneLower } from '@/core/care-level'

const well = { present: 0, lasting: false, disturbing: false }
const flags = (...levels: (typeof careLevels)[number][]) =>
  levels.map((careLevel) => ({ careLevel }))

it('puts the most urgent first', () => {
  const mixed = flags('watch', 'days', 'emergency', 'routine', 'same-day')
  expect(mixed.sort(byUrgency)).toEqual(flags(...careLevels))
})

it('lowers an unsure answer by one step, and stops at days', () => {
  expect(oneLower('emergency')).toBe('same-day')
  expect(oneLower('same-day')).toBe('days')
  expect(oneLower('days')).toBeUndefined()
})

describe('how soon to seek care', () => {
  it('is as soon as the most urgent red flag says, wherever it stands in the list', () => {
    expect(careLevelOf(flags('days', 'emergency', 'same-day'), well)).toBe('emergency')
    expect(careLevelOf(flags('days', 'same-day'), well)).toBe('same-day')
  })

  it('is never put off by how the days go when a red flag is raised', () => {
    expect(careLevelOf(flags('days'), { present: 3, lasting: true, disturbing: true })).toBe('days')
    expect(careLevelOf(flags('days'), well)).toBe('days')
  })

  it('is a visit when a symptom lasts or gets in the way of the day', () => {
    expect(careLevelOf([], { present: 1, lasting: true, disturbing: false })).toBe('routine')
    expect(careLevelOf([], { present: 1, lasting: false, disturbing: true })).toBe('routine')
  })

  it('is keeping watch when a symptom is short and bearable, or there is none', () => {
    expect(careLevelOf([], { present: 2, lasting: false, disturbing: false })).toBe('watch')
    expect(careLevelOf([], { present: 0, lasting: true, disturbing: true })).toBe('watch')
  })

  it('leaves the list of flags in the order it came', () => {
    const raised = flags('days', 'emergency')
    careLevelOf(raised, well)
    expect(raised).toEqual(flags('days', 'emergency'))
  })
})
