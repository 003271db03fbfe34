import { share, type Background } from './background'
import { frequencies, type Condition, type Feature, type SymptomId } from './condition'
import type { Status } from './finding'
import type { Person } from './person'

/** One feature of a condition, held against what the person said. */
export interface Reason extends Feature {
  readonly status: Status
}

const sizes = ['much', 'some', 'little'] as const
export type Overlap = (typeof sizes)[number]

/** How a person's answers overlap with a condition. An overlap to talk over, never a likelihood. */
export interface Match<C extends Condition = Condition> {
  readonly condition: C
  readonly overlap: Overlap
  readonly shared: readonly Reason[]
  /** Usual in the condition, and the person said they do not have it. */
  readonly notShared: readonly Reason[]
  /** Usual in the condition, and not asked or not known. */
  readonly open: readonly Reason[]
}

/** How much one condition in a hundred thousand weighs against one in two hundred, on the same scale as a feature. */
const rarityWeight = [-0.5, 0, -0.6, -1.3, -2] as const

/** What matching needs to know besides the conditions. */
export interface Evidence {
  readonly status: ReadonlyMap<SymptomId, Status>
  readonly person: Person
  readonly background: Background
}

interface Weighed<C extends Condition> extends Match<C> {
  /** Orders matches and chooses the word; never leaves this file. */
  readonly weight: number
}

/** The conditions that share something with the answers, at most `most` of them: much overlap first, then some, then a little. */
export function matchesOf<C extends Condition>(
  conditions: readonly C[],
  evidence: Evidence,
  most = 8,
): Match<C>[] {
  return conditions
    .filter((condition) => isPossible(condition, evidence.person))
    .map((condition) => weigh(condition, evidence))
    .filter((match) => isWorthShowing(match, evidence.background))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => sizes.indexOf(a.overlap) - sizes.indexOf(b.overlap))
    .map(({ weight: _, ...match }) => match as Match<C>)
}

/** Left out only where the person's own answers exclude it by definition: an age, an organ, a pregnancy, a treatment. */
function isPossible({ onlyIf, onlyAges }: Condition, { age, sex, notSituations }: Person): boolean {
  if (onlyAges && age && (age[0] > onlyAges[1] || age[1] < onlyAges[0])) return false
  if (onlyIf === 'female') return sex !== 'male'
  return onlyIf === undefined || !notSituations.has(onlyIf)
}

/** An everyday symptom alone is no reason to name an illness. */
function isWorthShowing({ overlap, weight, shared }: Weighed<Condition>, background: Background) {
  if (overlap === 'much') return true
  if (weight <= 0) return false
  return (
    overlap === 'some' ||
    shared.some((reason) => isTelling(reason, background)) ||
    shared.filter(isUsual).length >= 3
  )
}

function weigh<C extends Condition>(condition: C, evidence: Evidence): Weighed<C> {
  const reasons = condition.features.map((feature): Reason => ({
    ...feature,
    status: evidence.status.get(feature.finding) ?? 'unknown',
  }))
  const withStatus = (status: Status) =>
    reasons.filter((reason) => reason.status === status).sort(byFrequency)
  const shared = withStatus('present')
  const notShared = withStatus('absent')
  return {
    condition,
    overlap: overlapOf(condition, shared, notShared, evidence),
    shared,
    notShared,
    open: withStatus('unknown'),
    weight: weightOf(condition, reasons, evidence),
  }
}

const byFrequency = (a: Feature, b: Feature) =>
  frequencies.indexOf(a.frequency) - frequencies.indexOf(b.frequency)

/** Below this background a symptom points somewhere; above it, it is met in very many illnesses. */
const tellingBelow = 0.12
const isTelling = ({ finding }: Feature, background: Background) =>
  (background.get(finding) ?? 0) < tellingBelow
const isUsual = ({ frequency }: Feature) => frequency === 'very-common' || frequency === 'common'

/** Share of people without the condition who tick a symptom that is not among its features. */
const stray = 0.04

/** Sums, feature by feature, how much more usual it is in the condition than elsewhere (log ratios). */
function weightOf(
  condition: Condition,
  reasons: readonly Reason[],
  { status, person, background }: Evidence,
): number {
  const usual = new Map(reasons.map((reason) => [reason.finding, share[reason.frequency]]))
  let weight = rarityWeight[condition.rarity] + fitOf(condition, person)
  for (const [symptom, said] of status) {
    const elsewhere = background.get(symptom) ?? stray
    const here = usual.get(symptom)
    if (said === 'present')
      weight += here === undefined ? strayWeight(elsewhere) : Math.log(here / elsewhere)
    else if (said === 'absent' && here !== undefined)
      weight += Math.max(-1, Math.log((1 - here) / (1 - Math.min(elsewhere, 0.9))))
  }
  return weight
}

/** A symptom that is no feature of the condition weighs against it, an everyday one hardly: people have everyday troubles as well. */
const strayWeight = (elsewhere: number) =>
  elsewhere < tellingBelow
    ? 0.5 * Math.log(Math.min(stray, elsewhere) / elsewhere)
    : 0.25 * Math.log(stray / elsewhere)

/** Years between the person's age and the usual ages of the condition. */
function yearsOutside({ ages: [from, to] }: Condition, { age }: Person): number {
  return age ? Math.max(0, from - age[1], age[0] - to) : 0
}

/** What age, sex, family and what is already known add. Sex only ever adds; ancestry is never used. */
function fitOf(condition: Condition, person: Person): number {
  const years = yearsOutside(condition, person)
  let fit = person.age ? (years === 0 ? 0.3 : -Math.min(2, years / 15)) : 0
  if (person.sex === 'female' && condition.skew === 'mostly-women') fit += 0.5
  if (person.sex === 'female' && condition.skew === 'more-women') fit += 0.25
  if (person.sex === 'male' && condition.skew === 'more-men') fit += 0.25
  if (person.family.includes(condition.id)) fit += 0.7
  else if (person.family.length > 0 && condition.kind === 'autoimmune') fit += 0.2
  if (person.own.includes(condition.id)) fit += 1.5
  return fit
}

/** Below this background a very common feature is close to a signature of the condition. */
const signatureBelow = 0.06

/**
 * The size of an overlap, in words. "Much" asks for several usual features, of which at least two are telling, and no denied
 * hallmark; everyday symptoms alone never reach it. "Some" asks for a telling usual feature in company, or for most of what is very common.
 */
function overlapOf(
  condition: Condition,
  shared: readonly Reason[],
  notShared: readonly Reason[],
  { background, person }: Evidence,
): Overlap {
  const usual = shared.filter(isUsual)
  const telling = usual.filter((reason) => isTelling(reason, background))
  const denied = notShared.filter(isUsual)
  const hallmarkDenied = notShared.some(
    (reason) => reason.frequency === 'very-common' && isTelling(reason, background),
  )
  if (usual.length >= 4 && telling.length >= 2)
    return hallmarkDenied || yearsOutside(condition, person) > 10 ? 'some' : 'much'
  const veryCommon = condition.features.filter(({ frequency }) => frequency === 'very-common')
  const veryCommonShared = shared.filter(({ frequency }) => frequency === 'very-common')
  const signature = veryCommonShared.some(
    ({ finding }) => (background.get(finding) ?? 0) < signatureBelow,
  )
  const inCompany = usual.length >= 3 && telling.length >= 1 && usual.length >= denied.length
  const outnumbers = usual.length >= 4 && usual.length > denied.length
  const mostOfIt = veryCommonShared.length * 2 >= veryCommon.length && signature
  return inCompany || telling.length >= 2 || outnumbers || mostOfIt ? 'some' : 'little'
}
