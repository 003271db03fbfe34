import { expect, it } from 'vitest'
import { findings } from '@/content/findings'
import { questionnaire } from '@/content/questionnaire'
import { redFlags, urgentItems } from '@/content/red-flags'
import type { Answers } from '@/core/answers'
import { byUrgency, careLevelOf } from '@/core/care-level'
import { itemsRead } from '@/core/criterion'
import { statusOf } from '@/core/finding'
import { isAnswered, journeyThrough, mayVisit, openItem, type Journey } from '@/core/journey'
import { itemsOf } from '@/core/questionnaire'
import { keyOf, raisedBy, type Raised } from '@/core/red-flag'
import { readBack, writeDown } from '@/core/saved-check'
import { nextStep, stepAfter } from '@/core/step'
import { summaryOf } from '@/core/summary'
import { randomAnswer, seeded } from '../support/random'

const walks = 2000
/** Seconds on an idle machine; a busy one may take its time. */
const timeout = 600_000
const calm = { present: 0, lasting: false, disturbing: false }

/** A check that throws in plain words; cheaper than a matcher in so many steps. */
function must(holds: boolean, what: string, given: Answers): void {
  if (!holds) expect.fail(`${what}\n${JSON.stringify(given)}`)
}

/** What holds at every step, of where a person stands and may go. */
function stand(journey: Journey, given: Answers): void {
  const open = openItem(journey)
  const at = open ? journey.asked.indexOf(open) : journey.asked.length
  for (const place of [0, at - 1, at, at + 1, journey.asked.length - 1]) {
    const asked = journey.asked[place]
    if (!asked) continue
    must(
      mayVisit(journey, asked.item.id) === place <= at,
      `${asked.item.id} may be visited though ${open?.item.id} is open, or may not though it is answered`,
      given,
    )
  }
  for (const item of Object.keys(journey.answers))
    must(item in given, `${item} was never answered`, given)
  const step = nextStep(journey, false)
  must(
    open ? step.name === 'question' && step.params.item === open.item.id : step.name === 'review',
    'the next step is the open question, or the review',
    given,
  )
  must(nextStep(journey, true).name === 'red-flag', 'a warning comes first', given)
}

/** What holds of the warnings after one more answer. Only that a sign is over takes a warning back. */
function warned(
  answered: string,
  before: readonly Raised[],
  after: readonly Raised[],
  given: Answers,
): void {
  for (const [at, one] of after.entries())
    must(at === 0 || byUrgency(after[at - 1]!, one) <= 0, 'the most urgent come first', given)
  for (const { flag, careLevel } of before) {
    const still = after.find((other) => other.flag.id === flag.id)
    must(
      answered === 'course' || (still !== undefined && byUrgency(still, { careLevel }) <= 0),
      `${flag.id} was hidden or lowered by the answer to ${answered}`,
      given,
    )
  }
  if (after[0])
    must(
      careLevelOf(after, calm) === after[0].careLevel,
      'the check is as urgent as its most urgent warning',
      given,
    )
}

it(
  `holds every promise at every step of ${walks} random walks through our questionnaire`,
  { timeout },
  () => {
    let steps = 0
    const met = new Set<string>()
    const raisedEver = new Set<string>()
    for (let walk = 0; walk < walks; walk++) {
      const lot = seeded(100_000 + walk)
      let given: Answers = {}
      let journey = journeyThrough(questionnaire, given)
      let raised: readonly Raised[] = []
      for (let open = openItem(journey); open; open = openItem(journey)) {
        stand(journey, given)
        const { item } = open
        given = { ...given, [item.id]: randomAnswer(lot, open) }
        journey = journeyThrough(questionnaire, given)
        const now = journey.asked.find((asked) => asked.item.id === item.id)
        must(now !== undefined && isAnswered(now, journey.answers), `${item.id} stays open`, given)
        must(
          stepAfter(journey, item.id, 'journey', true).name === 'red-flag',
          'a warning is met on Continue',
          given,
        )
        const after = raisedBy(journey.answers, redFlags, urgentItems)
        warned(item.id, raised, after, given)
        raised = after
        met.add(item.id)
        steps++
        must(steps <= (walk + 1) * 60, 'no walk is longer than 60 pages', given)
      }
      for (const one of raised) raisedEver.add(keyOf(one))
      for (const finding of findings)
        if (statusOf(finding, journey.answers) !== 'unknown')
          must(
            [...itemsRead(finding.when), ...itemsRead(finding.absentWhen)].some(
              (item) => item in journey.answers,
            ),
            `${finding.id} is told though nothing was said of it`,
            given,
          )
      const told = summaryOf(questionnaire, journey).flatMap(({ rows }) =>
        rows.map(({ item }) => item),
      )
      const asked = journey.asked
        .filter(({ item }) => item.kind !== 'note')
        .map(({ item }) => item.id)
      must(told.join() === asked.join(), 'the summary tells all that was asked, in order', given)
      const back = readBack(questionnaire, writeDown(questionnaire, given, raised.map(keyOf)))
      must(
        back.lost.length === 0 && JSON.stringify(back.given) === JSON.stringify(given),
        'a saved check comes back whole',
        given,
      )
    }
    expect(steps).toBeGreaterThan(walks * 10)
    expect([...met].sort()).toEqual(
      itemsOf(questionnaire)
        .map(({ id }) => id)
        .sort(),
    )
    expect(raisedEver.size).toBeGreaterThan(100)
  },
)
