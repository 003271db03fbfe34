import { expect, it } from 'vitest'
import { phrases } from 'virtual:phrases'
import { synonyms } from '@/locales/en/synonyms'
import { condensed, readingOf } from '@/search/condense'

it('nothing that people call a symptom is lost on the way to the search', () => {
  expect(Object.keys(phrases).sort()).toEqual(Object.keys(synonyms).sort())
  for (const [id, own] of Object.entries(synonyms)) {
    const heard = new Set(phrases[id as keyof typeof synonyms].split('\n').map(readingOf))
    for (const phrase of own) expect(heard, `${id}: ${phrase}`).toContain(readingOf(phrase))
    expect(heard.size).toBe(new Set(own.map(readingOf)).size)
  }
})

it('what is said twice in other small words is kept once', () => {
  expect(condensed(['my knees hurt', 'the knees hurt', 'knees hurt a lot of the time'])).toContain(
    condensed(['my knees hurt'])[0],
  )
  expect(condensed(['my knees hurt', 'the knees hurt'])).toHaveLength(1)
})
