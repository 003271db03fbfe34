import type { Condition, Feature, Frequency, SymptomId } from './condition'
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

/** The middle of each band: of 100 people with the condition, how many have the feature. */
const share: Record<Frequency, number> = {
  'very-common': 0.75,
  common: 0.42,
  'less-common': 0.18,
  uncommon: 0.06,
}

/** How much one condition in a hundred thousand weighs against one in two hundred, on the same scale as a feature. */
const rarityWeight = [-0.5, 0, -0.5, -1, -1.5] as const

/** How often each symptom is met among all that we know; a symptom of many conditions says little about one. */
export type Background = ReadonlyMap<SymptomId, number>

/**
 * The background of each symptom: its mean share over the conditions, commoner conditions counting more,
 * never below 1 in 50, and never below `everyday` for symptoms that everyday life brings.
 */
export function backgroundOf(
  conditions: readonly Condition[],
  symptoms: readonly SymptomId[],
  everyday: ReadonlyMap<SymptomId, number>,
): Background {
  const weightOf = (condition: Condition) => [1, 4, 3, 2, 1][condition.rarity]!
  const total = conditions.reduce((sum, condition) => sum + weightOf(condition), 0)
  const sums = new Map<SymptomId, number>()
  for (const condition of conditions)
    for (const { finding, frequency } of condition.features)
      sums.set(finding, (sums.get(finding) ?? 0) + weightOf(condition) * share[frequency])
  return new Map(
    symptoms.map((symptom) => [
      symptom,
      Math.max(0.02, everyday.get(symptom) ?? 0, (sums.get(symptom) ?? 0) / total),
    ]),
  )
}

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
    .filter((match) => match.shared.length > 0 && match.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => sizes.indexOf(a.overlap) - sizes.indexOf(b.overlap))
    .map(({ weight: _, ...match }) => match as Match<C>)
}

/** A condition of pregnancy, or of a treatment, is left out only when the person said that it does not apply. */
const isPossible = (condition: Condition, person: Person): boolean =>
  condition.onlyIf === undefined ||
  condition.onlyIf === 'female' ||
  condition.onlyIf === 'male' ||
  !person.notSituations.has(condition.onlyIf)

function weigh<C extends Condition>(condition: C, evidence: Evidence): Weighed<C> {
  const reasons = condition.features.map(
    (feature): Reason => ({ ...feature, status: evidence.status.get(feature.finding) ?? 'unknown' }),
  )
  const withStatus = (status: Status) =>
    reasons.filter((reason) => reason.status === status).sort(byFrequency)
  const shared = withStatus('present')
  return {
    condition,
    overlap: overlapOf(shared, evidence.background),
    shared,
    notShared: withStatus('absent'),
    open: withStatus('unknown'),
    weight: weightOf(condition, reasons, evidence),
  }
}

const order: Record<Frequency, number> = {
  'very-common': 0,
  common: 1,
  'less-common': 2,
  uncommon: 3,
}
const byFrequency = (a: Feature, b: Feature) => order[a.frequency] - order[b.frequency]

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
      weight += Math.log((here ?? Math.min(stray, elsewhere)) / elsewhere) * (here === undefined ? 0.5 : 1)
    else if (said === 'absent' && here !== undefined)
      weight += Math.max(-1, Math.log((1 - here) / (1 - Math.min(elsewhere, 0.9))))
  }
  return weight
}

/** What age, sex, family and what is already known add. Sex only ever adds; ancestry is never used. */
function fitOf(condition: Condition, person: Person): number {
  let fit = 0
  if (person.age) {
    const [from, to] = condition.ages
    const years = Math.max(0, from - person.age[1], person.age[0] - to)
    fit += years === 0 ? 0.3 : -Math.min(2, years / 15)
  }
  if (person.sex === 'female' && condition.skew === 'mostly-women') fit += 0.5
  if (person.sex === 'female' && condition.skew === 'more-women') fit += 0.25
  if (person.sex === 'male' && condition.skew === 'more-men') fit += 0.25
  if (person.family.includes(condition.id)) fit += 0.7
  else if (person.family.length > 0 && condition.kind === 'autoimmune') fit += 0.2
  if (person.own.includes(condition.id)) fit += 1.5
  return fit
}

/** Below this background a symptom points somewhere; above it, it is met in very many illnesses. */
const tellingBelow = 0.12

/**
 * The size of an overlap, in words. "Much" asks for several usual features, of which at least two are telling;
 * everyday symptoms alone never reach it.
 */
function overlapOf(shared: readonly Reason[], background: Background): Overlap {
  const usual = shared.filter((reason) => order[reason.frequency] <= 1)
  const telling = shared.filter((reason) => (background.get(reason.finding) ?? 0) < tellingBelow)
  const tellingAndUsual = usual.filter((reason) => telling.includes(reason))
  if (usual.length >= 4 && tellingAndUsual.length >= 2) return 'much'
  if (usual.length >= 3 && tellingAndUsual.length >= 1) return 'some'
  if (tellingAndUsual.length >= 2) return 'some'
  return 'little'
}
