import { describe, expect, it } from 'vitest'
import { conditions } from '@/content/conditions'
import { everydayShare } from '@/content/everyday-share'
import { findings } from '@/content/findings'
import { background, evidenceIn } from '@/content/outcome'
import { questionnaire } from '@/content/questionnaire'
import { PREFER_NOT, SKIPPED, type Answers } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import { matchesOf, type Evidence } from '@/core/match'
import { randomWalk, seeded } from '../support/random'
import { walk, wishesFor } from '../support/walk'

/** Every condition that overlaps with these answers, in the order shown, and the word for it. */
function overlapsIn(given: Answers): [string, string][] {
  const { answers } = journeyThrough(questionnaire, given)
  return matchesOf(conditions, evidenceIn(answers), Infinity).map(({ condition, overlap }) => [
    condition.id,
    overlap,
  ])
}

/** For each condition, a woman or a man who has what is usual in it and says no to the rest. */
const peopleWith = conditions.map(({ features }, at): Answers => {
  const wishes = new Map([['sex', [at % 2 === 0 ? 'female' : 'male']]])
  for (const { finding, frequency } of features)
    if (frequency === 'very-common' || frequency === 'common')
      wishesFor(findings.find(({ id }) => id === finding)!.when, wishes)
  return walk(wishes)
})
const strangers = Array.from({ length: 40 }, (_, seed) => randomWalk(seeded(seed), questionnaire))
const people = [...peopleWith, ...strangers.map(({ given }) => given)]
const words = ['little', 'some', 'much']
const onlyWomen = new Set<string>(
  conditions
    .filter(({ onlyIf }) => ['female', 'pregnant', 'postpartum'].includes(onlyIf ?? ''))
    .map(({ id }) => id),
)

describe('what a person has in common with a condition', () => {
  it('is told in every word we have by the people of this test', () => {
    const told = new Set(people.flatMap((given) => overlapsIn(given).map(([, word]) => word)))
    expect([...told].sort()).toEqual([...words].sort())
  })

  it('is never less, or hidden, for saying their sex', () => {
    for (const given of people.filter(({ sex }) => sex === 'female' || sex === 'male')) {
      const said = new Map(overlapsIn(given))
      for (const [condition, word] of overlapsIn({ ...given, sex: PREFER_NOT })) {
        if (given.sex === 'male' && onlyWomen.has(condition)) continue
        const least = words.indexOf(word)
        expect(words.indexOf(said.get(condition) ?? ''), condition).toBeGreaterThanOrEqual(least)
      }
    }
  })

  it('is never much for one or two everyday symptoms, whoever says so', () => {
    const everyday = [...everydayShare.keys()]
    const nobody = { family: [], own: [], exposedTo: [], situations: new Set<string>() }
    for (const [at, one] of everyday.entries())
      for (const other of everyday.slice(at)) {
        const matches = matchesOf(conditions, {
          status: new Map([one, other].map((symptom) => [symptom, 'present'])),
          timing: new Map(),
          person: { ...nobody, sex: 'female', age: [30, 39], notSituations: new Set() },
          background,
        })
        for (const { overlap } of matches) expect(overlap).not.toBe('much')
      }
  })

  it('is the same whatever their ancestry', () => {
    const ancestries = [SKIPPED, [PREFER_NOT], ['black'], ['asian', 'white']]
    for (const [at, given] of people.slice(-150).entries())
      expect(overlapsIn({ ...given, ancestry: ancestries[at % 4]! })).toEqual(overlapsIn(given))
  })

  it('is the same set of conditions whenever it began', () => {
    for (const given of people.slice(-100)) {
      const { onset: _, ...undated } = given
      const ids = (of: Answers) => overlapsIn(of).map(([id]) => id)
      expect(ids(given).toSorted()).toEqual(ids(undated).toSorted())
    }
  })

  it('is never less for what they are not sure of than for a no, and the same as if it was never asked', () => {
    let denied = 0
    const sizes = (evidence: Evidence) =>
      new Map(
        matchesOf(conditions, evidence, Infinity).map(({ condition, overlap }) => [
          condition.id,
          words.indexOf(overlap),
        ]),
      )
    for (const given of people.slice(-100)) {
      const evidence = evidenceIn(journeyThrough(questionnaire, given).answers)
      const entries = [...evidence.status]
      const unsure = entries.map(([id, status]) => [id, status === 'absent' ? 'unknown' : status])
      const present = entries.filter(([, status]) => status === 'present')
      const said = sizes(evidence)
      const open = sizes({ ...evidence, status: new Map(unsure as typeof entries) })
      for (const [condition, size] of said)
        expect(open.get(condition), condition).toBeGreaterThanOrEqual(size)
      expect(open).toEqual(sizes({ ...evidence, status: new Map(present) }))
      denied += entries.filter(([, status]) => status === 'absent').length
    }
    expect(denied).toBeGreaterThan(1000)
  })

  it('is the same in whatever order they answered', () => {
    for (const given of people.slice(-100)) {
      const backwards = Object.fromEntries(Object.entries(given).reverse())
      expect(overlapsIn(backwards)).toEqual(overlapsIn(given))
    }
  })
})
