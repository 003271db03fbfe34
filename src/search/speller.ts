/** A known word that a written one may have been meant for, and how like it is. */
export type Meant = readonly [word: string, likeness: number]

/** How much a word counts that is only begun, or has one slip or two, against the very word. */
const likeness = { begun: 0.8, oneSlip: 0.85, twoSlips: 0.7 }
const remembered = 500

/** Finds the known words nearest to an unknown one: a word begun, or one with a slip or two. */
export function speller(
  known: Iterable<string>,
): (word: string, last: boolean) => readonly Meant[] {
  const byLength = new Map<number, string[]>()
  for (const word of known)
    if (word.length > 2) {
      const same = byLength.get(word.length)
      if (same) same.push(word)
      else byLength.set(word.length, [word])
    }
  const all = [...byLength.values()].flat()
  const memory = new Map<string, readonly Meant[]>()

  function nearest(word: string): readonly Meant[] {
    const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
    let least = most
    let best: string[] = []
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const other of byLength.get(length) ?? []) {
        // A slip in the first letter is rare, and short words have too many neighbors.
        const slips = slipsBetween(word, other, least)
        if (slips > (other[0] === word[0] ? least : word.length < 7 ? 0 : 1)) continue
        if (slips < least) best = []
        least = slips
        best.push(other)
      }
    return best
      .slice(0, 3)
      .map((other) => [other, least < 2 ? likeness.oneSlip : likeness.twoSlips])
  }

  return (word, last) => {
    if (word.length < 3 || word.length > 24) return []
    const key = last ? `${word} ` : word
    let meant = memory.get(key)
    if (!meant) {
      const begun = last ? all.filter((other) => other.startsWith(word)).slice(0, 8) : []
      meant =
        begun.length > 0 ? begun.map((other) => [other, likeness.begun] as const) : nearest(word)
      if (memory.size === remembered) memory.clear()
      memory.set(key, meant)
    }
    return meant
  }
}

/** How many letters are wrong, missing, too many or swapped with the next; may stop early past `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let slips = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, before[j - 2]! + 1)
      next.push(slips)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length]!
}
