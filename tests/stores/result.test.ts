import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { interview } from '@/content/interview'
import type { Answers } from '@/core/answers'
import { useResultStore } from '@/stores/result'
import { useSelfCheckStore } from '@/stores/self-check'
import { allOf } from '../support/answers'

/** The result of someone with these wishes. */
const resultOf = (wishes: Parameters<typeof allOf>[0]) => resultFrom(allOf(wishes))

function resultFrom(given: Answers) {
  setActivePinia(createPinia())
  const check = useSelfCheckStore()
  check.learn(interview)
  check.restore({ given, seen: [], lost: [] })
  return useResultStore()
}

describe('how soon to seek care', () => {
  it.each([
    ['watch', 'nothing was ticked', {}],
    [
      'watch',
      'it began this week and hardly disturbs',
      { onset: 'fatigue:days', effect: 'little' },
    ],
    [
      'watch',
      'it began some weeks ago and hardly disturbs',
      { onset: 'fatigue:weeks', effect: 'none' },
    ],
    ['watch', 'it is over', { course: 'fatigue:gone', onset: 'fatigue:years', effect: 'much' }],
    ['routine', 'it has lasted for months', { onset: 'fatigue:months', effect: 'none' }],
    [
      'routine',
      'it comes and goes for years',
      { course: 'fatigue:comes-and-goes', onset: 'fatigue:years' },
    ],
    [
      'routine',
      'nobody knows how long it has lasted',
      { onset: 'fatigue:not-sure', effect: 'none' },
    ],
    ['routine', 'it is new and gets in the way a lot', { onset: 'fatigue:days', effect: 'much' }],
    ['routine', 'it is new and stops usual things', { onset: 'fatigue:days', effect: 'stopped' }],
  ])('is %s when %s', (level, _, wishes) => {
    const told = 'onset' in wishes ? { 'first-symptoms': 'fatigue', ...wishes } : {}
    expect(resultOf(told).careLevel).toBe(level)
  })

  it('is within days when joints stay swollen and stiff', () => {
    const joints = ['joint-swelling', 'morning-stiffness']
    expect(resultOf({ 'first-symptoms': 'joint-pain', joints }).careLevel).toBe('days')
  })

  it('is today when a sign asks for it', () => {
    expect(resultOf({ 'urgent-signs': 'blood-in-urine' }).careLevel).toBe('same-day')
  })

  it('is now when a sign asks for it, whatever else was said', () => {
    const wishes = { 'urgent-signs': ['blood-in-urine', 'sudden-one-side'], effect: 'none' }
    expect(resultOf(wishes).careLevel).toBe('emergency')
  })
})

describe('what overlaps', () => {
  const joints = ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides']
  const sore = { 'first-symptoms': 'joint-pain', 'body-areas': 'hands', joints, hands: 'raynaud' }

  it('lists much overlap first, then some, then a little', () => {
    const sizes = resultOf(sore).matches.map(({ overlap }) => overlap)
    expect(sizes).toEqual(expect.arrayContaining(['much', 'some']))
    const order = ['much', 'some', 'little']
    expect(sizes).toEqual(sizes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })

  it('names the condition that these joints are usual in, with what is shared', () => {
    const [first] = resultOf(sore).matches
    expect(first?.condition.id).toBe('rheumatoid-arthritis')
    expect(first?.shared.map(({ finding }) => finding)).toEqual(expect.arrayContaining(joints))
  })

  it('never speaks of much overlap for everyday symptoms alone', () => {
    const result = resultOf({
      'first-symptoms': ['fatigue', 'joint-pain', 'dizziness', 'weakness', 'itchy-skin'],
      'body-areas': ['head', 'belly', 'muscles'],
      head: ['headache', 'sleep-trouble', 'mood-changes', 'brain-fog'],
      muscles: 'muscle-pain',
      belly: ['bloating', 'belly-pain', 'heartburn', 'constipation'],
    })
    expect(result.present).toHaveLength(14)
    expect(result.matches.map(({ overlap }) => overlap)).not.toContain('much')
  })

  it('shows nothing that was not shared', () => {
    for (const match of resultOf(sore).matches) expect(match.shared).not.toEqual([])
  })

  it('counts a symptom that was ticked, with its time, in its body system', () => {
    const result = resultOf({ 'first-symptoms': 'fatigue', course: 'fatigue:comes-and-goes' })
    expect(result.present).toEqual([
      { id: 'fatigue', system: 'whole-body', when: 'comes-and-goes' },
    ])
    expect(result.systems).toEqual(['whole-body'])
  })
})

it('finds nothing in an empty check', () => {
  setActivePinia(createPinia())
  const result = useResultStore()
  expect(result.present).toEqual([])
  expect(result.systems).toEqual([])
  expect(result.matches).toEqual([])
  expect(result.risks).toEqual([])
  expect(result.worthFindingOut).toEqual([])
  expect(result.careLevel).toBe('watch')
})

it('finds nothing when every question is answered with none of these', () => {
  const result = resultOf({})
  expect(result.present).toEqual([])
  expect(result.matches).toEqual([])
})

it('says that the family is not known only when it was left open', () => {
  const unknown = (family: string) => resultFrom({ ...allOf(), family }).familyUnknown
  expect(['not-sure', 'skipped'].map(unknown)).toEqual([true, true])
  expect(['yes', 'no', 'adopted'].map(unknown)).toEqual([false, false, false])
})
