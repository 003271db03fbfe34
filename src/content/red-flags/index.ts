import { all, any, says, unless, type Criterion } from '@/core/criterion'
import type { RedFlag } from '@/core/red-flag'
import { itemsOf } from '@/core/questionnaire'
import { questionnaire } from '../questionnaire'
import { situations } from '../situations'
import { current, urgentForms } from '../symptom-homes'
import type { SymptomId } from '../symptoms'
import { symptomUrgency } from './symptom-urgency'
import { triggerOf } from './triggers'
import type { SymptomUrgency, Warning } from './warning'
import { warnings } from './warnings'

const checklists = itemsOf(questionnaire).filter((item) => item.kind === 'checklist')

/** The line was answered so, on whichever page it was offered. */
const line = (id: string, said: 'yes' | 'no'): Criterion =>
  any(
    ...checklists
      .filter(({ rows }) => rows.some((row) => row.id === id))
      .map((item) => says(item.id, `${id}:${said}`)),
  )

/** Follow-ups that are known from another answer than their line. */
const followUpKnown: Partial<Record<SymptomId, Criterion>> = {
  'jaw-pain-chewing': situations['age-50-plus'],
  'scalp-tenderness': situations['age-50-plus'],
  'red-cracked-lips': line('kawasaki', 'yes'),
  'excessive-thirst': any(line('excessive-thirst', 'yes'), line('new-diabetes', 'yes')),
  bloating: all(situations['age-50-plus'], line('bloating', 'yes')),
}

function followedBy(symptom: SymptomId): Criterion {
  const urgentForm = urgentForms[symptom]
  const yes = followUpKnown[symptom] ?? line(symptom, 'yes')
  return all(current(symptom), urgentForm ? any(yes, says('urgent-signs', urgentForm)) : yes)
}

const notFollowedBy = (symptom: SymptomId): Criterion =>
  symptom === 'bloody-stool'
    ? all(current(symptom), line(symptom, 'no'), unless(line('bloody-stool-streaks', 'yes')))
    : all(current(symptom), line(symptom, 'no'))

function flagOf(warning: Warning): RedFlag {
  const fires: Criterion[] = [
    ...(warning.asks ? [] : (warning.anySymptom ?? []).map(current)),
    ...(warning.symptomYes ?? []).map(followedBy),
    ...(warning.symptomNo ?? []).map(notFollowedBy),
  ]
  const parts: Criterion[] = []
  if (fires.length > 0) parts.push(any(...fires))
  const trigger = triggerOf(warning, current)
  if (trigger) parts.push(trigger)
  if (warning.asks) parts.push(any(...warning.asks.map((id) => line(id, 'yes'))))
  const { id, careLevel, crisis } = warning
  return { id, careLevel, when: all(...parts), ...(crisis ? { crisis } : {}) }
}

const saidYes = new Set(warnings.flatMap((warning) => warning.symptomYes ?? []))
const saidNo = new Set(warnings.flatMap((warning) => warning.symptomNo ?? []))

/** The flags of a symptom's own follow-up, where no warning speaks for it. */
function flagsOf({ symptom, ifYes, ifNo }: SymptomUrgency): RedFlag[] {
  const flags: RedFlag[] = []
  if (!saidYes.has(symptom))
    flags.push({
      id: `${symptom}-yes`,
      symptom,
      careLevel: ifYes,
      when: followedBy(symptom),
    })
  if (ifNo && !saidNo.has(symptom))
    flags.push({
      id: `${symptom}-no`,
      symptom,
      careLevel: ifNo,
      when: notFollowedBy(symptom),
    })
  return flags
}

const streaks: RedFlag = {
  id: 'bloody-stool-streaks',
  careLevel: 'days',
  when: all(current('bloody-stool'), line('bloody-stool-streaks', 'yes')),
}

/** Every red flag, as rules over answers. */
export const redFlags: readonly RedFlag[] = [
  ...warnings.map(flagOf),
  ...symptomUrgency.flatMap(flagsOf),
  streaks,
]

/** Items on which "not sure" counts one level lower, never as no. */
export const urgentItems: ReadonlySet<string> = new Set(
  itemsOf(questionnaire)
    .filter((item) => item.urgent)
    .map((item) => item.id),
)
