import { share, type Background } from './background'
import { frequencies, type Profile, type Feature, type SymptomId } from './condition'
import type { Status } from './finding'
import type { Person } from './person'
import { timeFit, type Timing } from './time-course'
import { chosenWeights, type Weights } from './weights'

/** One feature of a condition, held against what the person said. */
export interface Reason extends Feature {
  readonly status: Status
}

const sizes = ['much', 'some', 'little'] as const
export type Overlap = (typeof sizes)[number]

/** How a person's answers overlap with a condition. An overlap to talk over, never a likelihood. */
export interface Match<C extends Profile = Profile> {
  readonly condition: C
  readonly overlap: Overlap
  readonly shared: readonly Reason[]
  /** Usual in the condition, and the person said they do not have it. */
  readonly notShared: readonly Reason[]
  /** Usual in the condition, and not asked or not known. */
  readonly open: readonly Reason[]
}

/** What matching needs to know besides the conditions. */
export interface Evidence {
  readonly status: ReadonlyMap<SymptomId, Status>
  /** When a present symptom began and whether it is there, as far as it was said. */
  readonly timing: ReadonlyMap<SymptomId, Timing>
  readonly person: Person
  readonly background: Background
}

interface Weighed<C extends Profile> extends Match<C> {
  /** Orders matches and helps to choose the word; never leaves this file. */
  readonly weight: number
}

/** The conditions that share something with the answers, at most `most` of them: much overlap first, then some, then a little. */
export function matchesOf<C extends Profile>(
  conditions: readonly C[],
  evidence: Evidence,
  most = 8,
  weights = chosenWeights,
): Match<C>[] {
  return conditions
    .filter((condition) => isPossible(condition, evidence.person))
    .map((condition) => weigh(condition, evidence, weights))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => sizes.indexOf(a.overlap) - sizes.indexOf(b.overlap))
    .map(({ weight: _, ...match }) => match as unknown as Match<C>)
}

/** Left out only where the person's own answers exclude it by definition: an age, an organ, a pregnancy, a treatment. */
function isPossible({ onlyIf, onlyAges }: Profile, { age, sex, notSituations }: Person): boolean {
  if (onlyAges && age && (age[0] > onlyAges[1] || age[1] < onlyAges[0])) return false
  if (onlyIf === 'female') return sex !== 'male'
  return onlyIf === undefined || !notSituations.has(onlyIf)
}

function weigh<C extends Profile>(condition: C, evidence: Evidence, weights: Weights): Weighed<C> {
  const reasons = condition.features.map((feature): Reason => ({
    ...feature,
    status: evidence.status.get(feature.finding) ?? 'unknown',
  }))
  const withStatus = (status: Status) =>
    reasons.filter((reason) => reason.status === status).sort(byFrequency)
  const shared = withStatus('present')
  const notShared = withStatus('absent')
  const weight = weightOf(condition, shared, notShared, evidence, weights)
  return {
    condition,
    overlap: overlapOf(condition, shared, notShared, weight, evidence),
    shared,
    notShared,
    open: withStatus('unknown'),
    weight,
  }
}

const byFrequency = (a: Feature, b: Feature) =>
  frequencies.indexOf(a.frequency) - frequencies.indexOf(b.frequency)

/** How much one condition in a hundred thousand weighs against one in two hundred, on the same scale as a feature. */
const rarityWeight = [-0.5, 0, -0.6, -1.3, -2] as const

/**
 * Naive Bayes, in logarithms: feature by feature, how much more usual a symptom is in the condition than among people without it.
 * What is denied takes away, at most 1 a symptom; what is unknown does nothing. The time course counts once, and little.
 */
function weightOf(
  condition: Profile,
  shared: readonly Reason[],
  notShared: readonly Reason[],
  { person, background, timing }: Evidence,
  { rarity, time }: Weights,
): number {
  let weight = rarity * rarityWeight[condition.rarity] + fitOf(condition, person)
  for (const { finding, frequency } of shared) {
    const { elsewhere } = background(finding)
    // It comes from the condition, or is there for another reason.
    weight += Math.log((1 - (1 - share[frequency]) * (1 - elsewhere)) / elsewhere)
  }
  for (const { frequency } of notShared) weight += Math.max(-1, Math.log(1 - share[frequency]))
  const timings = shared.flatMap(({ finding }) => timing.get(finding) ?? [])
  return weight + timeFit(condition, timings, time)
}

/** Years between the person's age and the usual ages of the condition. */
function yearsOutside({ ages: [from, to] }: Profile, { age }: Person): number {
  return age ? Math.max(0, from - age[1], age[0] - to) : 0
}

/** What age, sex, family, what came before and what is already known add. Sex only ever adds; ancestry is never used. */
function fitOf(condition: Profile, person: Person): number {
  const years = yearsOutside(condition, person)
  let fit = person.age ? (years === 0 ? 0.3 : -Math.min(2, years / 15)) : 0
  const { onlyIf } = condition
  // Nobody said that it applies: a condition of a pregnancy or of a treatment is then the less usual explanation.
  if (onlyIf && onlyIf !== 'female' && !person.situations.has(onlyIf)) fit -= 2.5
  if (person.sex === 'female' && condition.skew === 'mostly-women') fit += 0.5
  if (person.sex === 'female' && condition.skew === 'more-women') fit += 0.25
  if (person.sex === 'male' && condition.skew === 'more-men') fit += 0.25
  if (person.family.includes(condition.id)) fit += 0.7
  else if (person.family.length > 0 && condition.kind === 'autoimmune') fit += 0.2
  if (person.exposedTo.includes(condition.id)) fit += 0.7
  if (person.own.includes(condition.id)) fit += 1.5
  return fit
}

/** The weight from which an overlap may be called much, and some. */
const muchFrom = 7
const someFrom = 4
/** The weight from which three usual symptoms point somewhere together, even when each is met in many illnesses. */
const manyFrom = 5.5

/**
 * The size of an overlap, in words: by its weight, held down where that would say too much. "Much" asks for three usual features,
 * two of them telling, no denied hallmark and a fitting age; "some" for a telling
 * usual feature, or for three usual ones of weight. A few everyday symptoms alone stay "a little".
 */
function overlapOf(
  condition: Profile,
  shared: readonly Reason[],
  notShared: readonly Reason[],
  weight: number,
  { background, person }: Evidence,
): Overlap {
  const isTelling = ({ finding }: Feature) => background(finding).telling
  const usual = shared.filter(isUsual)
  const telling = usual.filter(isTelling)
  const hallmarkDenied = notShared.some(
    (reason) => reason.frequency === 'very-common' && isTelling(reason),
  )
  const fits = !hallmarkDenied && yearsOutside(condition, person) <= 10
  if (weight >= muchFrom && fits && usual.length >= 3 && telling.length >= 2) return 'much'
  const points = telling.length >= 1 || (weight >= manyFrom && usual.length >= 3)
  return weight >= someFrom && points ? 'some' : 'little'
}

const isUsual = ({ frequency }: Feature) => frequency === 'very-common' || frequency === 'common'
