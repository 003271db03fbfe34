import { describe, expect, it } from 'vitest'
import { redFlags, urgentItems } from '@/content/red-flags'
import { sourcesOf } from '@/content/red-flags/sources'
import { warnings } from '@/content/red-flags/warnings'
import { symptomUrgency } from '@/content/red-flags/symptom-urgency'
import { citations } from '@/content/citations'
import { optionsNamed } from '@/core/criterion'
import { redFlags as worded } from '@/locales/en/red-flags'
import { walk, wishesFor, wishing } from '../support/walk'

describe.each(redFlags.map((flag) => [flag.id, flag] as const))('%s', (id, flag) => {
  const wishes = wishesFor(flag.when)

  it('is raised by a walk through the questionnaire that says so', () => {
    expect(walk(wishes)).toRaise(id, flag.careLevel)
  })

  it('stays silent when everything it rests on is denied', () => {
    const urgentSaid = new Set(optionsNamed(flag.when).map(([item, option]) => `${item} ${option}`))
    const others = new Map(
      [...wishes].map(([item, options]) => [
        item,
        options.filter((option) => !urgentSaid.has(`${item} ${option}`)),
      ]),
    )
    expect(walk(others)).not.toRaise(id)
  })

  it('names sources that exist', () => {
    expect(sourcesOf(id).length).toBeGreaterThan(0)
    for (const source of sourcesOf(id))
      expect(citations.map((citation) => citation.id)).toContain(source)
  })
})

const symptomFlags = redFlags.filter((flag) => walk(wishesFor(flag.when)).course !== undefined)
it.each(symptomFlags.map((flag) => [flag.id, flag] as const))(
  '%s is not raised by symptoms that were over long ago',
  (id, flag) => {
    const wishes = wishesFor(flag.when)
    const given = walk(wishes)
    const rows = [given.course ?? []].flat().map((option) => option.split(':')[0]!)
    const over = { ...given, course: rows.map((row) => `${row}:gone`) }
    expect(over).not.toRaise(id)
  },
)

describe('a sign that lingers', () => {
  const wishes = wishing({ 'urgent-signs': 'vision-loss' })

  it('counts when it went away within the last seven days', () => {
    expect({ ...walk(wishes), course: ['vision-loss:gone-this-week'] }).toRaise(
      'sudden-vision-loss',
    )
  })

  it('is the exception: other symptoms that are over raise nothing', () => {
    const headache = walk(
      wishing({ 'body-areas': 'head', head: 'headache', 'urgent-head': 'headache:yes' }),
    )
    expect(headache).toRaise('headache-yes')
    expect({ ...headache, course: ['headache:gone-this-week'] }).not.toRaise('headache-yes')
  })
})

describe('not being sure', () => {
  it('counts one level lower on the first page, never as no', () => {
    expect({ 'urgent-signs': ['not-sure'] }).toRaise('stroke-signs', 'same-day')
  })

  it('counts one level lower when the first page is skipped', () => {
    expect({ 'urgent-signs': 'skipped' }).toRaise('stroke-signs', 'same-day')
  })

  it('speaks only for the lines left empty', () => {
    const unsure = {
      'urgent-signs': ['chest-pain', 'one-leg-swelling'],
      'urgent-first': ['chest-pain:yes', 'one-leg-swelling:not-sure'],
    }
    expect(unsure).toRaise('chest-pain', 'emergency')
    expect(unsure).toRaise('one-leg-swelling-yes', 'same-day')
  })

  it('of a line counts one level lower on every page of urgent lines', () => {
    const given = walk(wishing({ 'body-areas': 'head', head: 'headache' }))
    const page = [given['urgent-head']!].flat().map((option) => option.replace(/:no$/, ':not-sure'))
    expect({ ...given, 'urgent-head': page }).toRaise('headache-yes', 'same-day')
  })
})

it('an everyday symptom with nothing urgent beside it raises nothing', () => {
  const given = walk(wishing({ 'first-symptoms': ['fatigue', 'itchy-skin'] }))
  for (const flag of redFlags) expect(given).not.toRaise(flag.id)
})

it('every warning of the facts is here, and seven of ours: 91 rules, each with an id of its own', () => {
  expect(warnings).toHaveLength(91)
  expect(new Set(redFlags.map((flag) => flag.id)).size).toBe(redFlags.length)
})

it('every red flag has words, and no words are left over', () => {
  expect(Object.keys(worded).sort()).toEqual(redFlags.map((flag) => flag.id).sort())
})

it('a follow-up belongs to a symptom that the questionnaire can tell', () => {
  for (const followUp of symptomUrgency) {
    expect(followUp.symptom).toMatch(/^[a-z-]+$/)
    expect(Object.values(followUp)).not.toContain('routine')
  }
  expect(urgentItems).toContain('urgent-signs')
})

it('a child is asked the lines on a child where nobody is sure of the age', () => {
  expect(
    walk(wishing({ 'for-whom': 'child', age: 'not-sure', 'urgent-child': 'child-color:yes' })),
  ).toRaise('child-very-ill', 'emergency')
})
