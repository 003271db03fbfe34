import { describe, expect, it } from 'vitest'
import { conditionIds } from '@/content/condition-ids'
import { careLevels } from '@/core/care-level'
import { readCase } from '@/evaluation/case'
import { evaluate } from '@/evaluation/evaluate'
import { departuresOf } from '@/evaluation/vignette'
import { vignettes } from '@/evaluation/vignettes'
import { evidence } from '@/locales/en/evidence'

describe('the made-up people', () => {
  it('are at least sixty, each with a name of its own, of every kind', () => {
    const ids = vignettes.map(({ vignette }) => vignette.id)
    expect(ids.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(vignettes.map(({ group }) => group))).toEqual(
      new Set(Object.keys(evidence.groups)),
    )
  })

  it.each(vignettes.map(({ vignette }) => [vignette.id, vignette] as const))(
    '%s is a whole case, and expects what can be',
    (_, vignette) => {
      expect(readCase(JSON.stringify(vignette)).symptoms.length).toBeGreaterThan(0)
      const { careLevel, shows = [], overlap = {}, never = [], why } = vignette.expect
      expect(careLevel.length).toBeGreaterThan(0)
      for (const level of careLevel) expect(careLevels).toContain(level)
      for (const id of [...shows, ...Object.keys(overlap), ...never])
        expect(conditionIds).toContain(id)
      for (const text of [vignette.story, why]) expect(text.trim()).not.toBe('')
    },
  )
})

describe('the check does what a careful clinician expects', () => {
  it.each(vignettes.map(({ vignette }) => [vignette.id, vignette] as const))(
    'for %s',
    (_, vignette) => {
      expect(departuresOf(vignette, evaluate(vignette))).toEqual([])
    },
  )
})

describe('a departure is noticed', () => {
  const { vignette } = vignettes.find(({ vignette: { expect: wanted } }) => wanted.shows?.[0])!
  const got = evaluate(vignette)

  it.each([
    ['careLevel', { ...got, careLevel: 'nothing' as never }],
    ['shows', { ...got, shown: [] }],
  ])('%s', (what, faulty) => {
    expect(departuresOf(vignette, faulty).map((departure) => departure.what)).toContain(what)
  })

  it('a condition that must never be shown, and much overlap where there should be none', () => {
    const strict = {
      ...vignette,
      expect: { ...vignette.expect, never: [got.shown[0]!], noMuch: true },
    }
    const loud = { ...got, overlap: { [got.shown[0]!]: 'much' as const } }
    const whats = departuresOf(strict, loud).map((departure) => departure.what)
    expect(whats).toEqual(expect.arrayContaining(['never', 'noMuch']))
  })
})
