import { conditions } from '@/content/conditions'
import { everydayShare } from '@/content/everyday-share'
import { findings } from '@/content/findings'
import { questionnaire } from '@/content/questionnaire'
import { personIn, statusesIn } from '@/content/reading'
import { redFlags, urgentItems } from '@/content/red-flags'
import { symptomIds } from '@/content/symptom-homes'
import type { Answers } from '@/core/answers'
import { statusOf } from '@/core/finding'
import { journeyThrough } from '@/core/journey'
import { backgroundOf } from '@/core/background'
import { matchesOf } from '@/core/match'
import { raisedBy } from '@/core/red-flag'
import { walk, wishesFor } from './walk'
import { randomWalk, randomWorld, seeded, type Lot, type World } from './random'

const ours: World = { questionnaire, redFlags, urgent: urgentItems, findings }
const background = backgroundOf(conditions, symptomIds, everydayShare)

/** Every condition that overlaps with these answers, and the word for it. */
export const overlapsIn = (answers: Answers): Map<string, string> =>
  new Map(
    matchesOf(
      conditions,
      { status: statusesIn(answers), person: personIn(answers), background },
      Infinity,
    ).map(({ condition, overlap }) => [condition.id, overlap]),
  )

/** For each condition, someone of either sex who has what is usual in it and says no to the rest. */
export const peopleWith = conditions.flatMap(({ features }) =>
  (['female', 'male'] as const).map((sex): Answers => {
    const wishes = new Map([['sex', [sex as string]]])
    for (const { finding, frequency } of features)
      if (frequency === 'very-common' || frequency === 'common')
        wishesFor(findings.find(({ id }) => id === finding)!.when, wishes)
    return walk(wishes)
  }),
)

/** Full walks through our questionnaire, each by a person who answers at random. */
export const ourWalks = Array.from({ length: 300 }, (_, seed) =>
  randomWalk(seeded(seed), questionnaire),
)

/** The worlds in which every law must hold, how often each is tried, and someone in it who has just reached the review. */
export const worlds: readonly [string, number, (lot: Lot) => { world: World; given: Answers }][] = [
  [
    'in any questionnaire',
    500,
    (lot) => {
      const world = randomWorld(lot)
      return { world, given: randomWalk(lot, world.questionnaire).given }
    },
  ],
  [
    'in our questionnaire',
    80,
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
