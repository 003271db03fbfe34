import { questionnaire } from '@/content/questionnaire'
import { careLevelIn, matchesIn, presentIn } from '@/content/outcome'
import { statusesIn } from '@/content/reading'
import { redFlags, urgentItems } from '@/content/red-flags'
import type { CareLevel } from '@/core/care-level'
import { journeyThrough } from '@/core/journey'
import type { Overlap } from '@/core/match'
import { raisedBy } from '@/core/red-flag'
import { answersOf } from './answers'
import type { Case } from './case'
import { storyOf } from './story'

/** What the check makes of one case. */
export interface Evaluation {
  readonly id: string
  readonly heard: readonly { readonly say: string; readonly symptom: string | null }[]
  readonly redFlags: readonly string[]
  readonly careLevel: CareLevel
  /** At most eight, in the order shown. */
  readonly shown: readonly string[]
  readonly overlap: Readonly<Record<string, Overlap>>
}

/** Takes a case through the check, with the code of the page. */
export function evaluate(given: Case): Evaluation {
  const story = storyOf(given)
  const { answers } = journeyThrough(questionnaire, answersOf(given, story))
  const raised = raisedBy(answers, redFlags, urgentItems)
  const statuses = statusesIn(answers)
  const matches = matchesIn(answers, statuses)
  return {
    id: given.id,
    heard: story.heard.map(({ told, symptom }) => ({ say: told.say, symptom })),
    redFlags: raised.map(({ flag }) => flag.id),
    careLevel: careLevelIn(answers, raised, presentIn(answers, statuses)),
    shown: matches.map(({ condition }) => condition.id),
    overlap: Object.fromEntries(matches.map(({ condition, overlap }) => [condition.id, overlap])),
  }
}
