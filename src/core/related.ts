import { share } from './background'
import type { Profile } from './condition'

/**
 * The conditions that share the most with one condition, most first: signs that are usual in both, and met in few others.
 * For reading on; it says nothing about a person.
 */
export function relatedTo<C extends Profile>(
  condition: Profile,
  conditions: readonly C[],
  most = 5,
): C[] {
  const weight = weightsAmong(conditions)
  const own = vectorOf(condition, weight)
  return conditions
    .filter(({ id }) => id !== condition.id)
    .map((other) => ({ other, likeness: likeness(own, vectorOf(other, weight)) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ other }) => other)
}

/** A sign of few conditions weighs more than a sign of many. */
function weightsAmong(conditions: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of conditions)
    for (const { finding } of features) counts.set(finding, (counts.get(finding) ?? 0) + 1)
  return new Map([...counts].map(([id, count]) => [id, Math.log(conditions.length / count)]))
}

const vectorOf = ({ features }: Profile, weight: ReadonlyMap<string, number>) =>
  new Map(
    features.map(({ finding, frequency }) => [
      finding,
      share[frequency] * (weight.get(finding) ?? 0),
    ]),
  )

/** The cosine of two vectors: 1 for the same signs in the same proportion, 0 for none in common. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [finding, amount] of a) product += amount * (b.get(finding) ?? 0)
  const length = (vector: ReadonlyMap<string, number>) => Math.hypot(...[...vector.values()]) || 1
  return product / (length(a) * length(b))
}
