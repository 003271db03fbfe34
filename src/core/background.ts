import type { Condition, Frequency, SymptomId } from './condition'

/** The middle of each band: of 100 people with the condition, how many have the feature. */
export const share: Record<Frequency, number> = {
  'very-common': 0.75,
  common: 0.42,
  'less-common': 0.18,
  uncommon: 0.06,
}

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
