/** One case under one set of settings: was the right condition among those shown? */
type Hits = readonly boolean[]

/** A shuffled list of the whole numbers below `length`, the same for the same seed (a linear congruential generator). */
export function shuffled(length: number, seed: number): number[] {
  let state = seed
  const below = (end: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
  const numbers = Array.from({ length }, (_, at) => at)
  for (let at = length - 1; at > 0; at--) {
    const other = below(at + 1)
    ;[numbers[at], numbers[other]] = [numbers[other]!, numbers[at]!]
  }
  return numbers
}

/**
 * How often each case is right when it had no say in the settings: the cases are cut into `folds`, the settings that are best on the
 * others (the first of them, where several are) are tried on each fold, and all is repeated with other cuts. `hits` has one row for
 * each set of settings, simplest first. Gives a share of repeats for each case.
 */
export function crossValidated(hits: readonly Hits[], folds = 5, repeats = 20): number[] {
  const length = hits[0]?.length ?? 0
  const right = Array.from({ length }, () => 0)
  for (let seed = 1; seed <= repeats; seed++) {
    const order = shuffled(length, seed)
    for (let fold = 0; fold < folds; fold++) {
      const held = order.filter((_, at) => at % folds === fold)
      const others = order.filter((_, at) => at % folds !== fold)
      const countOf = (row: Hits) => others.filter((at) => row[at]).length
      const best = hits.reduce((best, row) => (countOf(row) > countOf(best) ? row : best))
      for (const at of held) if (best[at]) right[at]! += 1 / repeats
    }
  }
  return right
}
