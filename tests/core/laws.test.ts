import fc from 'fast-check'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { findings } from '@/content/findings'
import { questionnaire } from '@/content/questionnaire'
import { deniedId } from '@/content/questionnaire/symptoms'
import { homeOf } from '@/content/symptom-homes'
import { chosenFor, NONE, NOT_SURE, PREFER_NOT, SKIPPED } from '@/core/answers'
import { careLevels } from '@/core/care-level'
import { itemsRead } from '@/core/criterion'
import { statusOf } from '@/core/finding'
import { journeyThrough, openItem } from '@/core/journey'
import { itemsOf, READ } from '@/core/questionnaire'
import { keyOf } from '@/core/red-flag'
import { readBack, writeDown } from '@/core/saved-check'
import { useSelfCheckStore } from '@/stores/self-check'
import {
  lots,
  oneOf,
  once,
  randomAnswer,
  randomWalk,
  shuffled,
  strayAnswers,
  type Lot,
} from '../support/random'
import { askedIn, ourWalks, without, workedOut, worlds } from '../support/worlds'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const waysOut: string[] = [NONE, NOT_SURE, PREFER_NOT, SKIPPED, READ]

describe.each(worlds)('%s, it', (_, numRuns, someone) => {
  /** Draws lots many times over; a broken law names the draws. */
  const always = (law: (lot: Lot) => void) =>
    fc.assert(fc.property(lots, law), { numRuns, seed: 7 })

  it('comes to an end, wherever a person begins', () => {
    always((lot) => {
      const { world } = someone(lot)
      const { given, pages } = randomWalk(
        lot,
        world.questionnaire,
        strayAnswers(lot, world.questionnaire),
      )
      expect(openItem(journeyThrough(world.questionnaire, given))).toBeUndefined()
      expect(pages).toBeLessThanOrEqual(itemsOf(world.questionnaire).length)
    })
  })

  it('counts only what was asked and offered after an earlier answer is changed', () => {
    let dropped = 0
    always((lot) => {
      const { world, given } = someone(lot)
      const at = oneOf(lot, journeyThrough(world.questionnaire, given).asked)
      const changed = {
        ...given,
        ...strayAnswers(lot, world.questionnaire, 8),
        [at.item.id]: randomAnswer(lot, at),
      }
      const { asked, answers } = journeyThrough(world.questionnaire, changed)
      const offers = new Map(asked.map(({ item, offered }) => [item.id, offered]))
      for (const [item, answer] of Object.entries(answers))
        for (const option of [answer].flat())
          expect([...(offers.get(item) ?? []), ...waysOut]).toContain(option.split(':')[0])
      if (Object.keys(changed).length > Object.keys(answers).length) dropped++
    })
    expect(dropped).toBeGreaterThan(0)
  })

  it('lets an answer that is no longer asked for decide nothing', () => {
    let overwritten = 0
    always((lot) => {
      const { world, given } = someone(lot)
      const changed = { ...given, ...strayAnswers(lot, world.questionnaire, 6) }
      const { answers } = journeyThrough(world.questionnaire, changed)
      const stray = without(
        strayAnswers(lot, world.questionnaire, 1),
        ...askedIn(world.questionnaire, changed),
      )
      overwritten += Object.keys(stray).length
      expect(workedOut(world, { ...changed, ...stray })).toEqual(workedOut(world, changed))
      expect(workedOut(world, answers)).toEqual(workedOut(world, changed))
    })
    expect(overwritten).toBeGreaterThan(0)
  })

  it('keeps a red flag raised, at its level, whatever else is said', () => {
    let kept = 0
    always((lot) => {
      const { world, given } = someone(lot)
      const before = workedOut(world, given)
      const after = workedOut(world, { ...given, ...strayAnswers(lot, world.questionnaire, 5) })
      for (const { flag, careLevel } of before.raised) {
        if (!itemsRead(flag.when).every((item) => same(before.answers[item], after.answers[item])))
          continue
        const still = after.raised.find((one) => one.flag.id === flag.id)
        const levels = careLevels.slice(0, careLevels.indexOf(careLevel) + 1)
        expect(levels, flag.id).toContain(still?.careLevel)
        kept++
      }
    })
    expect(kept).toBeGreaterThan(0)
  })

  it('does not mind the order in which a person answers', () => {
    always((lot) => {
      const { world, given } = someone(lot)
      const mixed = { ...given, ...strayAnswers(lot, world.questionnaire, 6) }
      const reordered = Object.fromEntries(shuffled(lot, Object.entries(mixed)))
      expect(workedOut(world, reordered)).toEqual(workedOut(world, mixed))
    })
  })

  it('restores a check as if every answer were given again', () => {
    always((lot) => {
      const { world, given } = someone(lot)
      const said = { ...given, ...strayAnswers(lot, world.questionnaire, 6) }
      const seen = workedOut(world, said).raised.map(keyOf)
      const back = readBack(world.questionnaire, writeDown(world.questionnaire, said, seen))
      expect(back).toEqual({ given: said, seen, lost: [] })
      expect(workedOut(world, back.given)).toEqual(workedOut(world, said))
    })
  })

  it('never takes an answer left out for a no', () => {
    let unknown = 0
    always((lot) => {
      const { world, given } = someone(lot)
      const before = workedOut(world, given)
      const fewer = workedOut(
        world,
        without(given, ...Object.keys(given).filter(() => once(lot, 3))),
      )
      for (const [finding, status] of before.statuses) {
        if (status !== 'unknown') continue
        expect(fewer.statuses.get(finding), finding).not.toBe('absent')
        unknown++
      }
    })
    expect(unknown).toBeGreaterThan(0)
  })

  it('never takes not sure, skipped or rather not say for a no', () => {
    always((lot) => {
      const { world, given } = someone(lot)
      for (const finding of world.findings) {
        const way = oneOf(lot, [NOT_SURE, SKIPPED, PREFER_NOT])
        const open = Object.fromEntries(itemsRead(finding.absentWhen).map((item) => [item, [way]]))
        expect(statusOf(finding, { ...given, ...open }), `${finding.id} ${way}`).not.toBe('absent')
      }
    })
  })
})

describe('a person who walks through our questionnaire', () => {
  it('reaches the review within 60 pages, 300 times out of 300', () => {
    expect(ourWalks).toHaveLength(300)
    for (const { given, pages } of ourWalks) {
      expect(given).toAskNext('review')
      expect(pages).toBeLessThanOrEqual(60)
    }
  })

  it('meets every page on one walk or another', () => {
    const met = new Set(ourWalks.flatMap(({ given }) => askedIn(questionnaire, given)))
    expect([...met].sort()).toEqual(
      itemsOf(questionnaire)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('goes on from a red flag without taking it off the list', () => {
    for (const { given } of ourWalks.slice(0, 100)) {
      setActivePinia(createPinia())
      const check = useSelfCheckStore()
      check.restore({ given, seen: [], lost: [] })
      const before = [...check.raised]
      check.acknowledge()
      expect(check.raised).toEqual(before)
      expect(check.unseen).toEqual([])
    }
  })

  it('is told that a symptom is absent only when its box was on a page, or the person said so', () => {
    for (const { given } of ourWalks) {
      const { asked, answers } = journeyThrough(questionnaire, given)
      const boxes = new Set(
        asked.flatMap(({ item, offered }) => offered.map((option) => `${item.id} ${option}`)),
      )
      const said = chosenFor('other-symptoms', answers)
      for (const { id } of findings.filter((one) => statusOf(one, answers) === 'absent'))
        if (!said.includes(deniedId(id))) expect(boxes, id).toContain(boxOf(id))
    }
  })
})

/** The box that tells a symptom, by its page; a change of weight is asked for before its direction. */
const boxOf = (symptom: string) =>
  symptom.startsWith('weight-') ? 'first-symptoms weight-change' : `${homeOf(symptom)} ${symptom}`
