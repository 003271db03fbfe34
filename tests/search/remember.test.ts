import { expect, it } from 'vitest'
import { remembering } from '@/search/remember'

it('says the same again without working it out again, and forgets old texts', () => {
  const asked: string[] = []
  const length = remembering((text) => asked.push(text) && text.length)
  expect([length('rash'), length('rash'), length('')]).toEqual([4, 4, 0])
  expect(asked).toEqual(['rash', ''])
  for (let at = 0; at < 200; at++) expect(length(`text ${at}`)).toBe(`text ${at}`.length)
  expect(length('rash')).toBe(4)
  expect(asked.filter((text) => text === 'rash')).toHaveLength(2)
})
