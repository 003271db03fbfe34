import { all, any, leaves, says, unless, type Criterion } from '@/core/criterion'
import { symptomPages } from './questionnaire/symptom-pages'
import { earlierId, offeredWhen } from './questionnaire/symptoms'
import { urgentSigns } from './questionnaire/urgent-signs'
import { symptoms, type SymptomId } from './symptoms'

/** The item on which each symptom is ticked first. */
const homes = new Map<string, string>([
  ...symptomPages.flatMap(({ id, symptoms: listed }) =>
    listed.map((symptom) => [symptom, id] as [string, string]),
  ),
  ...(
    ['dizziness', 'fatigue', 'fever', 'itchy-skin', 'joint-pain', 'rash', 'weakness'] as const
  ).map((symptom) => [symptom, 'first-symptoms'] as [string, string]),
  ['weight-loss', 'weight-change'],
  ['weight-gain', 'weight-change'],
  ...urgentSigns.items[0].options.map(({ id }) => [id, 'urgent-signs'] as [string, string]),
])

/** Lines of the first page that are an urgent form of an everyday symptom. */
export const urgentForms: Partial<Record<SymptomId, string>> = {
  'shortness-of-breath': 'severe-breathlessness',
  seizures: 'first-seizure',
  fever: 'fever-very-ill',
}

/** The item a symptom is ticked on. */
export const homeOf = (symptom: string): string => {
  const home = homes.get(symptom)
  if (!home) throw new Error(`${symptom} has no page`)
  return home
}

/**
 * Signs that count within seven days even when they are gone: those of the facts, and every sign of the first page, which asks
 * about seven days. Two readers in the role of a physician and of a patient found that "over this week" would otherwise erase them.
 */
const lingering: ReadonlySet<string> = new Set([
  ...urgentSigns.items[0].options.map(({ id }) => id),
  'shortness-of-breath',
  'testicle-pain',
  'seizures',
])

/** The symptom was ticked, on its page, through the search, or in its urgent form. */
export function ticked(symptom: string): Criterion {
  const urgentForm = urgentForms[symptom as SymptomId]
  return any(
    says(homeOf(symptom), symptom),
    says('other-symptoms', symptom),
    ...(urgentForm ? [says('urgent-signs', urgentForm)] : []),
  )
}

/** The person said that the symptom is over: more than seven days ago, or at all where only the present counts. */
const over = (symptom: string): Criterion =>
  lingering.has(symptom)
    ? says('course', `${symptom}:gone`)
    : says('course', `${symptom}:gone`, `${symptom}:gone-this-week`)

/** The symptom was ticked and not said to be over. Only such a symptom raises a red flag. */
export const current = (symptom: string): Criterion => all(ticked(symptom), unless(over(symptom)))

const earlier = new Map<string, string>(
  symptomPages.flatMap(({ id, earlier: listed }) =>
    listed.map((symptom) => [symptom, id] as [string, string]),
  ),
)

/** Conditions that a doctor has named and that are a symptom of others: a clot in a leg was a swollen leg. */
const knownAs: Partial<Record<SymptomId, Criterion>> = {
  'one-leg-swelling': says('own-conditions', 'clot'),
}

/** The symptom was ticked for now, or for an earlier time. */
export function everHad(symptom: string): Criterion {
  const page = earlier.get(symptom)
  const known = knownAs[symptom as SymptomId]
  if (known)
    return any(known, page ? any(ticked(symptom), says(page, earlierId(symptom))) : ticked(symptom))
  return page ? any(ticked(symptom), says(page, earlierId(symptom))) : ticked(symptom)
}

/** The box of the symptom was there and left unticked. */
export function denied(symptom: string): Criterion {
  if (symptom === 'weight-loss' || symptom === 'weight-gain')
    return any(leaves('first-symptoms', 'weight-change'), leaves('weight-change', symptom))
  // A box that is offered to some people only may not have been there: what was not asked is not denied.
  return offeredWhen[symptom] ? any() : leaves(homeOf(symptom), symptom)
}

export const symptomIds: readonly SymptomId[] = symptoms.map(({ id }) => id)
