import { read, type Word } from './words'

/** What words mean to the search, whichever of the words for a thing they are. */
export const meaningOf = (words: readonly Word[]): string =>
  [...new Set(words.map(({ root, weight }) => `${root} ${weight}`))].sort().join(',')

const plain = (words: readonly Word[]): string =>
  [...new Set(words.map(({ written }) => written))].sort().join(' ')

/**
 * The phrases of things in fewer letters, for the search alone: the plain words that it reads (`closenessTo`) in one order, and of
 * phrases that mean the same the shortest. Where two things have phrases that mean the same, all stay: the very words tell them apart.
 */
export function condensed(
  things: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  const read_ = Object.entries(things).map(
    ([id, phrases]) => [id, phrases.map(read).filter((words) => words.length > 0)] as const,
  )
  const users = new Map<string, Set<string>>()
  for (const [id, phrases] of read_)
    for (const words of phrases) {
      const meaning = meaningOf(words)
      users.set(meaning, (users.get(meaning) ?? new Set()).add(id))
    }
  return Object.fromEntries(
    read_.map(([id, phrases]) => {
      const kept = new Map<string, string>()
      for (const words of phrases) {
        const meaning = meaningOf(words)
        const own = plain(words)
        const key = users.get(meaning)!.size > 1 ? own : meaning
        const known = kept.get(key)
        if (known === undefined || own.length < known.length) kept.set(key, own)
      }
      return [id, [...kept.values()].sort()]
    }),
  )
}
