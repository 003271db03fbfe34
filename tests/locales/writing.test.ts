import { describe, expect, it } from 'vitest'
import { words } from '@/locales/en'
import { about } from '@/locales/en/about'
import { conditionLines } from '@/locales/en/condition-lines'
import * as guides from '@/locales/en/guides'
import { page } from '@/locales/en/page'
import { redFlags } from '@/locales/en/red-flags'
import { riskFactors } from '@/locales/en/risk-factors'
import { stemCells } from '@/locales/en/stem-cells'
import { symptoms } from '@/locales/en/symptoms'
import { urgentLines } from '@/locales/en/urgent-lines'
import { speakTo } from '@/locales/voice'
import { gradeOf } from '../support/readability'

/** Every text inside a value, however deep. Functions are asked with a stand-in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [speakTo('self', value)]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}
const sentence = (text: string) => (/[.!?:]$/.test(text) ? text : `${text}.`)
const gradeOfAll = (value: unknown) => gradeOf(textsIn(value).map(sentence).join(' '))

describe('a screen can be read after six years of school', () => {
  const screens: [string, unknown][] = [
    ...Object.entries(words.items).map(([id, wording]) => [id, wording] as [string, unknown]),
    ['start', page.startPage],
    ['red flag', page.redFlag],
    ['result', page.results],
    ['care levels', words.careLevels],
    ['inquiry', page.inquiry],
    ['guides', Object.values(guides)],
    ['about', about],
    ['symptoms', Object.values(symptoms).map(({ label, help }) => [label, help])],
    ['risk factors', riskFactors],
    ['red flags', redFlags],
    // A line is a list of signs, each read by itself.
    ['urgent lines', Object.values(urgentLines).map((line) => line.split(/, (?:or )?/))],
  ]

  it.each(screens)('%s', (_, screen) => {
    expect(gradeOfAll(screen)).toBeLessThanOrEqual(7)
  })

  it('the page about stem cells, a little harder', () => {
    expect(gradeOfAll(stemCells)).toBeLessThanOrEqual(8)
  })
})

const proseFiles = import.meta.glob<{ default: Record<string, unknown> }>(
  '../../src/locales/en/conditions/*.ts',
  { eager: true },
)
const prose = Object.entries(proseFiles).map(
  ([path, { default: text }]): [string, Record<string, unknown>] => [path.split('/').pop()!, text],
)

it.each(prose)('the condition page %s can be read after eight years of school', (_, text) => {
  expect(gradeOfAll(text)).toBeLessThanOrEqual(8)
})

/** Words that promise, blame, alarm or decide. */
const banned =
  /\byou have (?!a check in progress)|\bdiagnos|\bsufferer|\bvictim|\bguarantee|\bprobab|\d ?%|\bper ?cent\b|—|\blikelihood\b/i
/** Where the notice itself says the word, or a sentence asks what a doctor has told. */
const notice = /not a diagnosis/gi

it('no sentence promises, blames, alarms or decides', () => {
  const all: [string, unknown][] = [
    ['words', words],
    ['symptoms', symptoms],
    ['red flags', redFlags],
    ['urgent lines', urgentLines],
    ['risk factors', riskFactors],
    ['guides', Object.values(guides)],
    ['about', about],
    ['page', page],
    ['lines', conditionLines],
    ...prose,
  ]
  const allowed = /Has a doctor ever said that you have/
  for (const [where, value] of all)
    for (const text of textsIn(value)) {
      if (allowed.test(text)) continue
      expect(text.replace(notice, ''), where).not.toMatch(banned)
    }
})
