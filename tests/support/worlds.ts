import { findings } from '@/content/findings'
import { questionnaire } from '@/content/questionnaire'
import { redFlags, urgentItems } from '@/content/red-flags'
import type { Answers } from '@/core/answers'
import { statusOf } from '@/core/finding'
import { journeyThrough } from '@/core/journey'
import type { Questionnaire } from '@/core/questionnaire'
import { raisedBy } from '@/core/red-flag'
import { randomWalk, randomWorld, seeded, type Lot, type World } from './random'

const ours: World = { questionnaire, redFlags, urgent: urgentItems, findings }

/** Full walks through our questionnaire, each by a person who answers at random. */
export const ourWalks = Array.from({ length: 300 }, (_, seed) =>
  randomWalk(seeded(seed), questionnaire),
)

/** The worlds in which every law must hold, how often each is tried, and someone in it who has just reached the review. */
export const worlds: readonly [string, number, (lot: Lot) => { world: World; given: Answers }][] = [
  [
    'in any questionnaire',
    200,
    (lot) => {
      const world = randomWorld(lot)
      return { world, given: randomWalk(lot, world.questionnaire).given }
    },
  ],
  [
    'in our questionnaire',
    40,
    (lot) => ({ world: ours, given: ourWalks[lot(ourWalks.length)]!.given }),
  ],
]

/** Everything that is worked out from what was said, but for the conditions. */
export function workedOut(
  { questionnaire: asking, redFlags: flags, urgent, findings: all }: World,
  given: Answers,
) {
  const { asked, answers } = journeyThrough(asking, given)
  return {
    asked: asked.map(({ item, offered }) => [item.id, ...offered]),
    answers,
    raised: raisedBy(answers, flags, urgent),
    statuses: new Map(all.map((finding) => [finding.id, statusOf(finding, answers)])),
  }
}

/** The items someone with these answers is asked. */
export const askedIn = (asking: Questionnaire, given: Answers) =>
  journeyThrough(asking, given).asked.map(({ item }) => item.id)

/** The answers but for those to these items. */
export const without = (given: Answers, ...items: string[]): Answers =>
  Object.fromEntries(Object.entries(given).filter(([item]) => !items.includes(item)))
