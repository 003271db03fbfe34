import { read } from './words'

/** All of a phrase that the search looks at. */
export const readingOf = (phrase: string): string =>
  read(phrase)
    .map(({ written, root, weight }) => `${written} ${root} ${weight}`)
    .sort()
    .join(',')

/**
 * The same phrases in fewer letters, for the search alone: its words in one order, without those that it passes over, and each
 * reading once. A phrase that would be read otherwise stays as it is.
 */
export function condensed(phrases: readonly string[]): string[] {
  const byReading = new Map<string, string>()
  for (const phrase of phrases) {
    const reading = readingOf(phrase)
    const short = [...new Set(read(phrase).map(({ written }) => written))].sort().join(' ')
    if (!byReading.has(reading))
      byReading.set(reading, readingOf(short) === reading ? short : phrase)
  }
  return [...byReading.values()].sort()
}
