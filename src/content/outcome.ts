import { profiles } from 'virtual:condition-profiles'
import { chosenFor, type Answers } from '@/core/answers'
import { backgroundOf } from '@/core/background'
import { careLevelOf, type CareLevel } from '@/core/care-level'
import { columnOf } from '@/core/course'
import type { Status } from '@/core/finding'
import { matchesOf, type Evidence, type Match } from '@/core/match'
import type { Raised } from '@/core/red-flag'
import { everydayShare } from './everyday-share'
import { personIn, statusesIn, timingsIn, whenOf, type PresentSymptom } from './reading'
import { symptomIds } from './symptom-homes'
import { symptoms, type SymptomId } from './symptoms'

/** How often each symptom is met among all that we know. */
export const background = backgroundOf(profiles, everydayShare)

const systemsOf = new Map<string, readonly string[]>(
  symptoms.map(({ id, bodySystems }) => [id, bodySystems]),
)

type Statuses = ReadonlyMap<SymptomId, Status>

/** The symptoms that are or were there, with their body system and when. */
export const presentIn = (answers: Answers, statuses: Statuses): PresentSymptom[] =>
  symptomIds
    .filter((id) => statuses.get(id) === 'present')
    .map((id) => ({ id, system: systemsOf.get(id)![0]!, when: whenOf(id, answers) }))

/** How soon to seek care, from the flags that are raised and from what lasts or disturbs. */
export function careLevelIn(
  answers: Answers,
  raised: readonly Raised[],
  present: readonly PresentSymptom[],
): CareLevel {
  const there = present.filter(({ when }) => when !== 'before')
  const effect = chosenFor('effect', answers)[0]
  return careLevelOf(raised, {
    present: there.length,
    lasting: there.some(({ id }) => {
      const onset = columnOf('onset', id, answers)
      return onset !== 'days' && onset !== 'weeks'
    }),
    disturbing: effect === 'much' || effect === 'stopped',
  })
}

/** What matching needs to know of the answers. */
export const evidenceIn = (answers: Answers, statuses = statusesIn(answers)): Evidence => ({
  status: statuses,
  timing: timingsIn(answers, statuses),
  person: personIn(answers),
  background,
})

/** The conditions that overlap with the answers, as the result shows them. */
export const matchesIn = (answers: Answers, statuses: Statuses): Match[] =>
  matchesOf(profiles, evidenceIn(answers, statuses))
