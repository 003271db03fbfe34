import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { medicalNames } from './medical-names.ts'

const names = new RegExp(
  `\\b(${[...medicalNames].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
)

/** Flesch-Kincaid grade of a text: about the years of US school needed to read it. A medical name counts as one short word. */
export function gradeOf(text: string): number {
  const plain = text.replace(names, 'name').replace(/\(([^()]*)\)/g, ', $1,')
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length === 0) return 0
  const sentences = Math.max(1, (plain.match(/[.!?:;](\s|$)/g) ?? []).length)
  const syllables = words.reduce(
    (sum, word) => sum + (/^\d/.test(word) ? 1 : Math.max(1, syllable(word))),
    0,
  )
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables })
}
