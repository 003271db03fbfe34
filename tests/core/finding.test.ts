import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, SKIPPED } from '@/core/answers'
import { any, leaves, says } from '@/core/criterion'
import { restsOn, statusOf, type Finding } from '@/core/finding'

const rash: Finding = {
  id: 'rash',
  when: any(says('skin', 'rash'), says('search', 'rash')),
  absentWhen: leaves('skin', 'rash'),
}

describe('a symptom', () => {
  it('is present when it was ticked, on its page or through the search', () => {
    expect(statusOf(rash, { skin: ['rash'] })).toBe('present')
    expect(statusOf(rash, { search: ['rash'] })).toBe('present')
  })

  it('is absent only when its box was left unticked', () => {
    expect(statusOf(rash, { skin: ['itch'] })).toBe('absent')
    expect(statusOf(rash, { skin: [NONE] })).toBe('absent')
  })

  it.each([
    ['nothing was said', {}],
    ['another page was answered', { search: [NONE] }],
    ['the person was not sure', { skin: [NOT_SURE] }],
    ['the person was not sure of the rest', { skin: ['itch', NOT_SURE] }],
    ['the page was skipped', { skin: SKIPPED }],
  ])('stays unknown when %s', (_, answers) => {
    expect(statusOf(rash, answers)).toBe('unknown')
  })

  it('is believed when it was left unticked on one page and ticked on another', () => {
    expect(statusOf(rash, { skin: [NONE], search: ['rash'] })).toBe('present')
  })
})

it('leads back to the answers it rests on, and to no page that was not answered', () => {
  expect(restsOn(rash, { search: ['rash'], age: 'adult' })).toEqual(['search'])
  expect(restsOn(rash, { skin: [NONE], search: ['rash'] })).toEqual(['skin', 'search'])
  expect(restsOn(rash, {})).toEqual([])
})
