import { describe, expect, it } from 'vitest'
import { symptoms } from '@/content/symptoms'
import { searchSymptoms, understand } from '@/search/symptom-search'
import { seeded } from '../support/random'
import { danger, homeless, phrases, sentences } from './phrases'

const heard = (say: string) => understand(say)[0]
const inWords = (say: string) =>
  `${say} -> ${understand(say)
    .map(({ symptom, denied }) => (denied ? `no ${symptom}` : symptom))
    .join(' + ')}`
const heardAs = (ids: string, say: string) => {
  const first = heard(say)
  return first !== undefined && !first.denied && ids.split('|').includes(first.symptom)
}
const each = (rows: typeof phrases) =>
  rows.flatMap(([ids, said]) => said.map((say) => [say, ids] as const))
const understoodIn = (say: string, denied: boolean) =>
  understand(say)
    .filter((part) => part.denied === denied)
    .map(({ symptom }) => symptom)
    .sort()

describe('what people type', () => {
  const all = each(phrases)

  it('is written under symptoms that we have', () => {
    const ids = new Set<string>(symptoms.map(({ id }) => id))
    expect(
      each([...phrases, ...danger])
        .flatMap(([, wanted]) => wanted.split('|'))
        .filter((id) => !ids.has(id)),
    ).toEqual([])
    expect(all.length).toBeGreaterThanOrEqual(300)
  })

  it('is heard rightly, nearly always', () => {
    const wrong = all.filter(([say, ids]) => !heardAs(ids, say))
    const told = wrong.map(([say, ids]) => `${inWords(say)}, not ${ids}`).join('\n')
    expect(wrong.length / all.length, told).toBeLessThanOrEqual(0.03)
  })

  it.each(homeless)('is not heard when we have no symptom for it: %s', (say) => {
    expect(inWords(say)).toBe(`${say} -> `)
  })

  it('is taken apart, and what is not there is told apart', () => {
    const wrong = sentences.filter(
      ({ say, ids, denied = [] }) =>
        understoodIn(say, false).join() !== [...ids].sort().join() ||
        understoodIn(say, true).join() !== [...denied].sort().join(),
    )
    expect(wrong.map(({ say }) => inWords(say))).toEqual([])
  })

  it('brings the same in capitals, with stray spaces and marks', () => {
    const wrong = all.filter(
      ([say]) =>
        inWords(say) !== inWords(`  ${say.toUpperCase()} !!`).replace(/^.*? ->/, `${say} ->`),
    )
    expect(wrong.map(([say]) => say)).toEqual([])
  })
})

describe('signs of danger', () => {
  it('has sixty to hear', () => expect(each(danger).length).toBeGreaterThanOrEqual(60))

  it.each(each(danger))('hears "%s" as %s', (say, ids) => {
    expect(heardAs(ids, say), inWords(say)).toBe(true)
    expect(ids.split('|')).toContain(searchSymptoms(say)[0])
  })

  it('never suggests thoughts of suicide first for pain or for plans', () => {
    for (const say of ['my knee hurts', 'i hurt all over', 'trouble planning', 'thinking is slow'])
      expect(searchSymptoms(say)[0], say).not.toBe('suicidal-thoughts')
  })
})

describe('any text at all', () => {
  it('is read without a fault and without a wait', { timeout: 120_000 }, () => {
    const below = seeded(20)
    const pick = <T>(list: readonly T[]) => list[below(list.length)]!
    const words = each(phrases).flatMap(([say]) => say.split(' '))
    const odd = [
      '😀',
      '👩‍👩‍👧',
      '\u202E',
      'صداع',
      'כאב',
      '头痛',
      '<b>',
      '</script>',
      '\u0000',
      '\u001B[2J',
      '\n',
      '\t',
      "'",
      '"',
      '\\',
      '$&',
      '🇫🇷',
      'a\u0301',
      '٣',
      'ﷺ',
      '-',
      '((',
      '[a-z]+',
      '%s',
      'NaN',
      'constructor',
      '__proto__',
      'toString',
    ]
    const text = () => {
      const kind = below(4)
      const length = below(200) === 0 ? 2000 : 1 + below(14)
      return Array.from({ length }, () => {
        if (kind === 0) return pick(words)
        if (kind === 1) return pick(odd)
        if (kind === 2) return String.fromCodePoint(below(0x10ffff))
        return below(2) === 0 ? pick(words).slice(below(3)) : pick(odd)
      }).join(pick([' ', '', ', ', ' and ']))
    }
    const known = new Set<string>(symptoms.map(({ id }) => id))
    let slow = 0
    for (let time = 0; time < 10_000; time++) {
      const say = text()
      const before = process.threadCpuUsage()
      const found = [...understand(say).map(({ symptom }) => symptom), ...searchSymptoms(say)]
      // Time of this thread alone, so that a busy machine does not count as a hang.
      const { user, system } = process.threadCpuUsage(before)
      if (user + system > 50_000) slow++
      if (!found.every((id) => known.has(id))) expect.fail(JSON.stringify(say))
    }
    expect(slow).toBeLessThanOrEqual(5)
  })

  it('is not read beyond its beginning', () => {
    expect(searchSymptoms('x'.repeat(10_000))).toEqual([])
    expect(heard(`headache ${'y'.repeat(10_000)}`)?.symptom).toBe('headache')
    expect(understand('')).toEqual([])
  })
})
