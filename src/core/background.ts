import type { Profile, Frequency, SymptomId } from './condition'
import { chosenWeights } from './weights'

/** The middle of each band: of 100 people with the condition, how many have the feature. */
export const share: Record<Frequency, number> = {
  'very-common': 0.75,
  common: 0.42,
  'less-common': 0.18,
  uncommon: 0.06,
}

/** How a symptom is met apart from one condition. */
export interface Elsewhere {
  /** The share of people with some other condition who tell of it. */
  readonly elsewhere: number
  /** Met seldom enough to point somewhere: neither an everyday symptom nor one of very many conditions. */
  readonly telling: boolean
}

/** What is known of each symptom apart from one condition. */
export type Background = (symptom: SymptomId) => Elsewhere

/** Below this share, among people with any condition or with none, a symptom points somewhere. */
const tellingBelow = 0.12

/**
 * The background of each symptom, from its mean share over the conditions, commoner conditions counting more, and from `everyday`,
 * the share of people who have it for everyday reasons. Someone who types what bothers them names an everyday symptom less often
 * than someone who is asked about it: a quarter fits best (`docs/evaluation.md`).
 */
export function backgroundOf(
  conditions: readonly Profile[],
  everyday: ReadonlyMap<SymptomId, number>,
  weights = chosenWeights,
): Background {
  const weightOf = (condition: Profile) => [1, 4, 3, 2, 1][condition.rarity]!
  const total = conditions.reduce((sum, condition) => sum + weightOf(condition), 0)
  const sums = new Map<SymptomId, number>()
  for (const condition of conditions)
    for (const { finding, frequency } of condition.features)
      sums.set(finding, (sums.get(finding) ?? 0) + weightOf(condition) * share[frequency])
  return (symptom) => {
    const asked = everyday.get(symptom) ?? 0
    return {
      elsewhere: Math.max(weights.elsewhere, asked * weights.everyday),
      telling: Math.max(asked, (sums.get(symptom) ?? 0) / total) < tellingBelow,
    }
  }
}
