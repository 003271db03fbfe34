import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, grounds, hardToRead, softShare } from '@/clinic/contrast'

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is what WCAG says', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

describe('an accent of a clinic', () => {
  it('may be our own', () => {
    expect(hardToRead('#12565c', 'light')).toEqual([])
    expect(hardToRead('#7fd0c9', 'dark')).toEqual([])
  })

  it('must be readable wherever it is used, and it is said where it is not', () => {
    expect(hardToRead('#ffd200', 'light')).toHaveLength(5)
    expect(hardToRead('#0b3d91', 'dark')).toHaveLength(5)
    expect(hardToRead('#777777', 'light')).toContain(
      'the text of a button on it has a contrast of 4.47',
    )
  })
})

it('the grounds are those of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const names = { paper: 'paper', surface: 'surface', sunk: 'surface-sunk', buttonText: 'on-brand' }
  for (const [ground, token] of Object.entries(names) as [keyof typeof names, string][])
    expect(tokens).toContain(
      `--${token}: light-dark(${grounds.light[ground]}, ${grounds.dark[ground]});`,
    )
  const clinic = readFileSync('src/styles/clinic.css', 'utf8')
  expect(clinic).toContain(`color-mix(in srgb, var(--brand) ${softShare * 100}%, var(--surface))`)
})
