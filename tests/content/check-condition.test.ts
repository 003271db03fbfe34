import { describe, expect, it } from 'vitest'
import { emptyWordsIn, reviewDue, troubleInCondition } from '@/content/check-condition'
import { celiacDisease } from '@/content/conditions/celiac-disease'
import type { Condition, Feature } from '@/core/condition'

const sound: Condition = celiacDisease
const known = {
  symptoms: new Set(sound.features.map(({ finding }) => finding)),
  citations: new Set(sound.sources),
}
const today = '2026-11-22'
const troubleIn = (change: Partial<Condition>) =>
  troubleInCondition({ ...sound, ...change }, known, today)
const withFirst = (change: Partial<Feature>) =>
  sound.features.map((feature, at) => (at === 0 ? { ...feature, ...change } : feature))
const file = 'src/content/conditions/celiac-disease.ts'

describe('a faulty condition is named by file and field', () => {
  it('passes one that is sound', () => {
    expect(troubleIn({})).toEqual([])
  })

  it.each<[string, Partial<Condition>, string]>([
    [
      'a claim without a source',
      { features: withFirst({ evidence: 'named', sources: [] }) },
      `${file}: features[0].sources: is empty, but the evidence says named`,
    ],
    [
      'memory that names a source',
      { features: withFirst({ evidence: 'from-memory', sources: [sound.sources[0]!] }) },
      `${file}: features[0].sources: names a source, but the evidence says from-memory`,
    ],
    [
      'an unknown source',
      { sources: [...sound.sources, 'nobody99'] },
      `${file}: sources: no citation is called nobody99`,
    ],
    [
      'a time course that is open and yet names a source',
      { onset: [], basis: { ...sound.basis, onset: sound.basis.sex } },
      `${file}: onset: is open, but its basis names a source`,
    ],
    [
      'an unknown symptom',
      { features: withFirst({ finding: 'green-hair' }) },
      `${file}: features[0].finding: no symptom is called green-hair`,
    ],
    [
      'a symptom named twice',
      { features: [...sound.features, sound.features[0]!] },
      `${file}: features[${sound.features.length}].finding: ${sound.features[0]!.finding} is named twice`,
    ],
    [
      'too few features',
      { features: sound.features.slice(0, 3) },
      `${file}: features: has fewer than four`,
    ],
    [
      'a day that does not exist',
      { review: { status: 'draft', on: '2026-02-30' } },
      `${file}: review.on: 2026-02-30 is not a day as yyyy-mm-dd`,
    ],
    [
      'an overdue review',
      { review: { status: 'reviewed', on: '2024-11-21' } },
      `${file}: review.on: was due to be read again by 2026-11-21`,
    ],
  ])('%s', (_, change, line) => {
    expect(troubleIn(change)).toContain(line)
  })

  it('an empty or missing sentence', () => {
    expect(emptyWordsIn('x', { about: ['Fine.', ' '], who: { age: '' }, checks: [] })).toEqual([
      'src/locales/en/conditions/x.ts: about.1: is empty',
      'src/locales/en/conditions/x.ts: who.age: is empty',
      'src/locales/en/conditions/x.ts: checks: is empty',
    ])
    expect(emptyWordsIn('x', { about: undefined })).toEqual([
      'src/locales/en/conditions/x.ts: about: is missing',
    ])
  })

  it('is due again two years after it was read', () => {
    expect(reviewDue('2026-11-22')).toBe('2028-11-22')
    expect(reviewDue('soon')).toBeUndefined()
  })
})
