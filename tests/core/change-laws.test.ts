import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { redFlags, urgentItems } from '@/content/red-flags'
import { NOT_SURE, toggle } from '@/core/answers'
import { byUrgency } from '@/core/care-level'
import { optionsNamed } from '@/core/criterion'
import { draftOf, settled } from '@/core/draft'
import { journeyThrough } from '@/core/journey'
import { raisedBy, type Raised } from '@/core/red-flag'
import { lots, type Lot } from '../support/random'
import { ourWalks, workedOut, worlds } from '../support/worlds'

describe.each(worlds)('%s, someone who goes back', (_, numRuns, someone) => {
  const always = (law: (lot: Lot) => void) =>
    fc.assert(fc.property(lots, law), { numRuns, seed: 11 })

  it('and answers the same changes nothing', () => {
    let again = 0
    always((lot) => {
      const { world, given } = someone(lot)
      const { asked, answers } = journeyThrough(world.questionnaire, given)
      const before = workedOut(world, given)
      for (const one of asked) {
        const answer = settled(one, draftOf(one, answers))
        if (answer === undefined) continue
        expect(workedOut(world, { ...given, [one.item.id]: answer })).toEqual(before)
        again++
      }
    })
    expect(again).toBeGreaterThan(numRuns)
  })
})

/** The symptoms and signs that a flag speaks of. */
const named = new Map(redFlags.map(({ id, when }) => [id, optionsNamed(when).map(String)]))
/** Another flag may speak for it, of the same signs; never later. */
const speaksFor = (other: Raised, one: Raised) =>
  byUrgency(other, one) <= 0 &&
  named.get(one.flag.id)!.some((sign) => named.get(other.flag.id)!.includes(sign))

it('a person who is not sure as well is warned of the same signs, as soon or sooner', () => {
  let warned = 0
  for (const { given } of ourWalks) {
    const { asked, answers } = journeyThrough(questionnaire, given)
    const before = raisedBy(answers, redFlags, urgentItems)
    for (const one of asked) {
      const { item } = one
      if (!item.urgent || !(item.kind === 'checklist' || item.waysOut?.includes(NOT_SURE))) continue
      const draft = draftOf(one, answers)
      if (draft.includes(NOT_SURE)) continue
      const unsure = { ...given, [item.id]: settled(one, toggle(draft, NOT_SURE)!)! }
      const now = journeyThrough(questionnaire, unsure).answers
      const after = raisedBy(now, redFlags, urgentItems)
      for (const raised of before) {
        const spoken = after.some((other) => speaksFor(other, raised))
        expect(spoken, `${raised.flag.id}, unsure of ${item.id}`).toBe(true)
        warned++
      }
      if (before[0]) expect(byUrgency(after[0]!, before[0])).toBeLessThanOrEqual(0)
    }
  }
  expect(warned).toBeGreaterThan(1000)
})
