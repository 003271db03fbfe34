import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { chosenFor } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import { walk, wishing } from '../support/walk'

const askedOf = (...[wishes]: Parameters<typeof walk>) =>
  journeyThrough(questionnaire, walk(wishes)).asked.map(({ item }) => item.id)

describe('more about the symptoms', () => {
  it('asks no urgent lines of someone without symptoms', () => {
    expect(askedOf().filter((id) => /^urgent-(chest|head|belly|skin)$/.test(id))).toEqual([])
  })

  it('gathers the urgent lines of one area on one page', () => {
    const asked = askedOf(
      wishing({ 'body-areas': 'chest', chest: ['shortness-of-breath', 'wheeze', 'palpitations'] }),
    )
    expect(asked.filter((id) => /^urgent-(chest|head|belly|skin)$/.test(id))).toEqual([
      'urgent-chest',
    ])
  })

  it('does not ask the same fact twice', () => {
    const breathless = walk(
      wishing({
        'urgent-signs': 'severe-breathlessness',
        'body-areas': 'chest',
        chest: 'shortness-of-breath',
      }),
    )
    expect(chosenFor('urgent-chest', breathless).join()).not.toContain('shortness-of-breath:')
  })

  it('asks people over 50 with a headache about the signs of an inflamed artery, and younger ones not', () => {
    const rowsAt = (age: string) =>
      chosenFor(
        'urgent-head',
        walk(wishing({ age, 'body-areas': 'head', head: 'headache' })),
      ).join()
    expect(rowsAt('60-69')).toContain('giant-cell-arteritis:')
    expect(rowsAt('30-39')).not.toContain('giant-cell-arteritis:')
    expect(rowsAt('prefer-not-to-say')).toContain('giant-cell-arteritis:')
  })

  it.each([
    ['joint-pain', 'which-joints', { 'first-symptoms': 'joint-pain' }],
    [
      'morning stiffness',
      'stiffness-length',
      { 'body-areas': 'joints', joints: 'morning-stiffness' },
    ],
    ['fever', 'fever-pattern', { 'first-symptoms': 'fever' }],
    ['weakness', 'weakness-reach', { 'first-symptoms': 'weakness' }],
    ['cold fingers', 'cold-fingers', { 'body-areas': 'hands', hands: 'raynaud' }],
  ])('follows up %s where it matters', (_, item, wishes) => {
    expect(askedOf(wishing(wishes))).toContain(item)
    expect(askedOf()).not.toContain(item)
  })
})
