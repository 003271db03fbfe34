import { describe, expect, it } from 'vitest'
import type { Told } from '@/evaluation/case'
import { readCase } from '@/evaluation/case'
import { figuresOf } from '@/evaluation/figures'
import { answersOf } from '@/evaluation/answers'
import { evaluate } from '@/evaluation/evaluate'
import { storyOf } from '@/evaluation/story'
import { courseOf, daysSince, onsetOf } from '@/evaluation/time'

const told = (say: string, more: Partial<Told> = {}): Told => ({
  say,
  where: null,
  duration: null,
  pattern: null,
  severity: null,
  ...more,
})
const someone = (more: object) => readCase(JSON.stringify({ id: 'x', symptoms: [], ...more }))

describe('a line of a file of cases', () => {
  it.each([
    ['nonsense', /JSON/],
    ['[]', /is not an object/],
    ['{}', /^id: must be a text/],
    ['{"id":"a"}', /^symptoms: must be a list/],
    ['{"id":"a","symptoms":[{}]}', /^symptoms\[0\]\.say: must be a text/],
    [
      '{"id":"a","symptoms":[{"say":"x","where":4}]}',
      /^symptoms\[0\]\.where: must be a text or null/,
    ],
    ['{"id":"a","symptoms":[],"age":"old"}', /^age: must be a number of years or null/],
    ['{"id":"a","symptoms":[],"denied":["x",1]}', /^denied: must be a list of texts/],
  ])('%s is refused by name', (line, reason) => {
    expect(() => readCase(line)).toThrow(reason)
  })

  it('may leave out what was not stated', () => {
    expect(someone({})).toMatchObject({ age: null, sex: null, denied: [], medicines: [] })
  })
})

describe('time', () => {
  it.each([
    ['3 weeks', 21],
    ['about 2 weeks', 14],
    ['a few days', 3],
    ['several months', 120],
    ['since birth', 1000],
    ['this morning', 0.5],
    ['4-5 years', 1825],
    ['recently', 21],
  ])('%s is read', (text, days) => {
    expect(daysSince(text)).toBeCloseTo(days, 0)
  })

  it('is not known when it was not said', () => {
    expect(daysSince(null)).toBeUndefined()
    expect(onsetOf(told('joint pain'))).toBeUndefined()
  })

  it.each([
    ['now', {}],
    ['comes-and-goes', { pattern: 'comes and goes' }],
    ['gone', { duration: '2 years ago', pattern: 'now gone' }],
    ['gone-this-week', { duration: '3 days ago', pattern: 'now gone' }],
  ] as const)('a symptom is %s', (course, more) => {
    expect(courseOf(told('belly pain', more))).toBe(course)
  })
})

describe('answering as a person could', () => {
  it('turns what is denied into a no, and leaves open what was not stated', () => {
    const given = someone({ symptoms: [told('joint pain')], denied: ['fever'] })
    const answers = answersOf(given, storyOf(given))
    expect(answers['other-symptoms']).toEqual(expect.arrayContaining(['joint-pain', 'fever-not']))
    for (const silent of ['age', 'sex', 'family', 'medicines', 'pregnancy', 'urgent-signs'])
      expect(answers[silent]).toBeUndefined()
  })

  it('answers who it is for, age, sex, ancestry, family, medicines and what came before', () => {
    const given = someone({
      age: 34,
      sex: 'female',
      ancestry: ['Chinese'],
      familyHistory: ['mother: lupus'],
      ownConditions: ['type 2 diabetes'],
      medicines: ['prednisone', 'warfarin in past, stopped'],
      context: ['gave birth 2 months ago', 'smoker'],
      symptoms: [],
    })
    expect(answersOf(given, storyOf(given))).toMatchObject({
      'for-whom': 'self',
      age: '30-39',
      sex: 'female',
      ancestry: ['asian'],
      family: 'yes',
      'family-which': ['systemic-lupus-erythematosus'],
      'own-conditions': ['diabetes-other'],
      medicines: ['steroids'],
      pregnancy: ['gave-birth'],
      smoking: 'now',
    })
  })

  it('ticks an urgent line only on words that say so', () => {
    const levelOf = (more: Partial<Told>) =>
      evaluate(someone({ age: 50, symptoms: [told('chest pain', more)] })).careLevel
    expect(levelOf({ severity: 'severe', duration: '1 hour' })).toBe('emergency')
    expect(levelOf({ severity: 'mild', duration: '2 years' })).toBe('same-day')
    // Only named: whether it is urgent stays unknown, and unknown is not no.
    expect(levelOf({})).toBe('same-day')
  })
})

describe('the figures', () => {
  it('count what was heard, what was shown and how soon', () => {
    const given = someone({
      autoimmune: true,
      kind: 'real',
      urgency: 'routine',
      accept: ['sjogren-disease'],
      symptoms: [told('dry eyes'), told('dry mouth'), told('qqq')],
    })
    const figures = figuresOf([{ given, got: evaluate(given) }])
    expect(figures.phrases).toEqual({ of: 3, are: 2 })
    expect(
      figures.shown.find(({ group, among }) => group === 'real' && among === 8)?.share,
    ).toEqual({ of: 1, are: 1 })
    expect(figures.muchWithout).toEqual({ of: 0, are: 0 })
    expect(figures.urgency).toHaveLength(1)
    expect(Object.values(figures.urgency[0]!.check).reduce((a, b) => a + b)).toBe(1)
  })
})
