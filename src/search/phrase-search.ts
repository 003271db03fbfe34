import MiniSearch from 'minisearch'

/** Something that can be found by any of its phrases. */
export interface Findable<Id extends string> {
  readonly id: Id
  readonly phrases: readonly string[]
}

/** Words that carry no meaning of their own in a complaint. */
const filler = new Set(
  'a an and are at be been but by can cant do does feel feeling feels for from get getting gets got had has have i im in is it its keep keeps like lot lots me my myself of on or really so some sometimes that the them there these they this to very when while with your'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !filler.has(word))

/**
 * Finds things by what people call them: misspellings, beginnings of words and any order of words.
 * Each phrase counts by itself, so that a thing with many names is not found for a little of each.
 */
export function phraseSearch<Id extends string>(
  findables: readonly Findable<Id>[],
): (text: string, most?: number) => Id[] {
  const index = new MiniSearch<{ id: string; thing: Id; phrase: string }>({
    fields: ['phrase'],
    storeFields: ['thing'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 6 ? 2 : term.length > 3 ? 1 : false),
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  })
  index.addAll(
    findables.flatMap(({ id, phrases }) =>
      phrases.map((phrase, at) => ({ id: `${id}#${at}`, thing: id, phrase })),
    ),
  )
  return (text, most = 6) => {
    const asked = wordsOf(text)
    if (asked.length === 0) return []
    const found = new Set<Id>()
    for (const hit of index.search(text)) {
      // A hit must rest on a good part of what was typed, not on one stray word of many.
      if (hit.queryTerms.length * 3 < asked.length) continue
      found.add(hit.thing as Id)
      if (found.size === most) break
    }
    return [...found]
  }
}
