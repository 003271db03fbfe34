import { describe, expect, it } from 'vitest'
import { words } from '@/locales/en'
import { about } from '@/locales/en/about'
import { changes } from '@/locales/en/changes'
import { conditionLines } from '@/locales/en/condition-lines'
import * as guides from '@/locales/en/guides'
import * as page from '@/locales/en/page'
import { redFlags } from '@/locales/en/red-flags'
import { riskFactors } from '@/locales/en/risk-factors'
import { stemCellNotes } from '@/locales/en/stem-cell-notes'
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
/** What is said of one clinic. */
const spokenOf = (clinic: string) => [
  page.inquiry.leads.send(clinic),
  page.inquiry.leads.mailto(clinic),
  page.inquiry.goesTo.service('forms.example', clinic),
  page.inquiry.consent(clinic),
  page.inquiry.sent.text('clinic.example', clinic),
  page.inquiry.notSent.reasons.unreadable('clinic.example'),
  page.inquiryWay.notes.result(clinic, 'form'),
  page.inquiryWay.notes.reading(clinic, 'link'),
  page.aboutPage.offeredBy(clinic),
  page.startPage.idle(5),
]
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
    ['inquiry, about one clinic', spokenOf('Our Clinic')],
    ['reading only', page.reading],
    ['idle', page.idle],
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
    expect(gradeOfAll(stemCellNotes)).toBeLessThanOrEqual(8)
  })
})

const proseFiles = import.meta.glob<{ default: Record<string, unknown> }>(
  '../../src/locales/en/conditions/*.ts',
  { eager: true },
)
/** Sentences that must not pass, so that the check itself is checked. */
const wordingSamples = {
  decides: ['You have lupus.', 'This diagnoses arthritis.'],
  promises: ['Stem cells will cure it.', 'It is risk-free.', 'This will help.'],
  blames: ['You should have come earlier.', 'You are to blame for that.'],
  alarms: ['This is deadly.', 'Act now!'],
  'gives the chance of an illness': ['There is a 90 % risk.', 'The probability is high.'],
  'breaks our style': ['It comes — and goes.'],
}

const prose = Object.entries(proseFiles).map(
  ([path, { default: text }]): [string, Record<string, unknown>] => [path.split('/').pop()!, text],
)

it.each(prose)('the condition page %s can be read after eight years of school', (_, text) => {
  expect(gradeOfAll(text)).toBeLessThanOrEqual(8)
})

/** Wordings that a page never uses, by what they do to a reader. */
const banned = {
  decides: /\byou have (?!a check in progress)|\bdiagnos/i,
  promises:
    /\bguarantee|\bwill (?:cure|heal)\b|\bcan cure\b|\bcured\b|\bmiracle|\brisk-free|\bsafe and effective|\bbreakthrough|\bwill (?:get better|recover|go away|help)\b/i,
  blames:
    /\bsufferer|\bvictim|\byou should have|\bfailed to\b|\bcomplian|\bneglect|\bcareless|\bbad habits?\b|\bto blame (?!for it|on)|\byour own fault/i,
  alarms: /\bdeadly\b|\bkiller\b|\bterrif|\bhorrif|!/i,
  'gives the chance of an illness': /\bprobab|\blikelihood\b|\d ?%|\bper ?cent\b|\bodds\b/i,
  'breaks our style': /—/,
}
/** Where the notice itself says the word, or a sentence asks what a doctor has told. */
const notice = /not a diagnosis/gi
const allowed = /Has a doctor ever said that you have/

const everywhere: [string, unknown][] = [
  ['words', words],
  ['symptoms', symptoms],
  ['red flags', redFlags],
  ['urgent lines', urgentLines],
  ['risk factors', riskFactors],
  ['guides', Object.values(guides)],
  ['about', about],
  ['changes', changes],
  ['stem cells', stemCells],
  ['stem cells in a condition', stemCellNotes],
  ['page', page],
  ['lines', conditionLines],
  ...prose,
]
const sentences = everywhere.flatMap(([where, value]) =>
  textsIn(value)
    .filter((text) => !allowed.test(text))
    .map((text) => [where, text.replace(notice, '')] as const),
)

it.each(Object.entries(banned))('no sentence %s', (_, wording) => {
  for (const [where, text] of sentences) expect(text, where).not.toMatch(wording)
})

it.each(Object.entries(wordingSamples))('a sentence that %s is noticed', (what, samples) => {
  for (const sample of samples) expect(sample).toMatch(banned[what as keyof typeof banned])
})

/** A color on skin, told for one kind of skin only. */
const colorOfSkin = /\b(?:red|pink|purple)\b/i
const onSkin =
  /\b(?:skin|rash|patch|patches|spots?|bumps?|cheeks|marks?|knuckles|hives|sores|lumps|rim)\b/i
const darkSkin = /dark|brown|black|any skin/i

it('a skin sign is told for light and for brown or black skin', () => {
  const texts = [
    ...Object.entries(symptoms).map(([id, { help }]) => [id, help] as const),
    ...prose.map(([file, { about }]) => [file, textsIn(about).join(' ')] as const),
  ]
  for (const [where, text] of texts) {
    const colored = text
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => colorOfSkin.test(sentence) && onSkin.test(sentence))
      .filter((sentence) => !/\beyes?\b|urine|blood cell/i.test(sentence))
    if (colored.length > 0) expect(text, `${where}: ${colored.join(' ')}`).toMatch(darkSkin)
  }
})
