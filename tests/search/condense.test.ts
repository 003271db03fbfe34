import { expect, it } from 'vitest'
import { phrases } from 'virtual:phrases'
import { synonyms } from '@/locales/en/synonyms'
import { condensed, meaningOf } from '@/search/condense'
import { read, readWord } from '@/search/words'

const meant = (plain: string) => meaningOf(plain.split(' ').flatMap((word) => readWord(word) ?? []))

it('nothing that people call a symptom is lost on the way to the search', () => {
  expect(Object.keys(phrases).sort()).toEqual(Object.keys(synonyms).sort())
  for (const [id, own] of Object.entries(synonyms)) {
    const heard = new Set(phrases[id as keyof typeof synonyms].split('\n').map(meant))
    const said = new Set(own.map((phrase) => meaningOf(read(phrase))))
    said.delete('')
    expect([...heard].sort(), id).toEqual([...said].sort())
  }
})

it('what is said twice in other small words, or in words that mean the same, is kept once', () => {
  const knees = ['my knees are aching', 'knees hurt', 'the knees hurt']
  expect(condensed({ knees })).toEqual({ knees: ['hurt knees'] })
})

it('keeps all words for what two things share, because the very words tell them apart', () => {
  expect(
    condensed({ legs: ['swollen ankles', 'puffy ankles'], joints: ['swollen ankle'] }),
  ).toEqual({ legs: ['ankles puffy', 'ankles swollen'], joints: ['ankle swollen'] })
})
