import { chosenFor, type Answers } from '@/core/answers'
import { columnOf } from '@/core/course'
import { holds } from '@/core/criterion'
import { statusOf, type Status } from '@/core/finding'
import type { Person } from '@/core/person'
import { durations, type Timing, type When } from '@/core/time-course'
import { findings } from './findings'
import { mayBePregnant } from './questionnaire/about'
import { earlierId } from './questionnaire/symptoms'
import { exposedTo } from './risk-factors'
import type { SymptomId } from './symptoms'

/** Present, absent or unknown, for every symptom of the vocabulary. */
export const statusesIn = (answers: Answers): ReadonlyMap<SymptomId, Status> =>
  new Map(findings.map((finding) => [finding.id as SymptomId, statusOf(finding, answers)]))

const ages: Record<string, readonly [number, number]> = {
  'under-5': [0, 4],
  '5-9': [5, 9],
  '10-15': [10, 15],
  '16-29': [16, 29],
  '30-39': [30, 39],
  '40-49': [40, 49],
  '50-59': [50, 59],
  '60-69': [60, 69],
  '70-plus': [70, 95],
}

/** Who the check is for, as far as it was said. */
export function personIn(answers: Answers): Person {
  const [age] = chosenFor('age', answers)
  const [sex] = chosenFor('sex', answers)
  const situations = new Set<string>()
  const notSituations = new Set<string>()
  const sort = (situation: string, item: string, ...options: string[]) => {
    const chosen = chosenFor(item, answers)
    if (options.some((option) => chosen.includes(option))) situations.add(situation)
    else if (chosen.length > 0 && !chosen.some((option) => open.has(option)))
      notSituations.add(situation)
  }
  sort('pregnant', 'pregnancy', 'pregnant', 'may-be-pregnant', 'gave-birth')
  sort('postpartum', 'pregnancy', 'gave-birth')
  sort('cancer-immunotherapy', 'medicines', 'cancer-immunotherapy')
  sort('lupus-medicine', 'medicines', 'lupus-like', 'immune-calming')
  // The question about pregnancy is passed over where it cannot apply.
  if (!holds(mayBePregnant, answers))
    for (const situation of ['pregnant', 'postpartum']) notSituations.add(situation)
  return {
    ...(age && ages[age] ? { age: ages[age] } : {}),
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
    family: chosenFor('family-which', answers),
    own: chosenFor('own-conditions', answers),
    exposedTo: exposedTo(answers),
    situations,
    notSituations,
  }
}
const open = new Set(['not-sure', 'prefer-not-to-say', 'skipped'])

/** When a present symptom is there, as far as it was said. */
export function whenOf(symptom: SymptomId, answers: Answers): When | undefined {
  const course = columnOf('course', symptom, answers)
  if (course === 'now' || course === 'comes-and-goes') return course
  if (course?.startsWith('gone') || Object.values(answers).flat().includes(earlierId(symptom)))
    return 'before'
  return undefined
}

/** What was said of the time course of each present symptom. */
export const timingsIn = (
  answers: Answers,
  statuses: ReadonlyMap<SymptomId, Status>,
): ReadonlyMap<SymptomId, Timing> =>
  new Map(
    [...statuses]
      .filter(([, status]) => status === 'present')
      .map(([symptom]) => [symptom, timingOf(symptom, answers)]),
  )

function timingOf(symptom: SymptomId, answers: Answers): Timing {
  const column = columnOf('onset', symptom, answers)
  const since = durations.find((duration) => duration === column)
  const when = whenOf(symptom, answers)
  return { ...(since && { since }), ...(when && { when }) }
}

/** A symptom that is or was there, and when. */
export interface PresentSymptom {
  readonly id: SymptomId
  readonly system: string
  readonly when: When | undefined
}
