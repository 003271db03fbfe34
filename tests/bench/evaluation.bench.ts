// How long a person waits: `npm run bench`. Figures are printed, never asserted.
import { test } from 'vitest'
import { matchesIn, presentIn, careLevelIn } from '@/content/outcome'
import { questionnaire } from '@/content/questionnaire'
import { statusesIn } from '@/content/reading'
import { redFlags, urgentItems } from '@/content/red-flags'
import { journeyThrough } from '@/core/journey'
import { raisedBy } from '@/core/red-flag'
import { searchSymptoms } from '@/search/symptom-search'
import { allOf } from '../support/answers'

const given = allOf({
  sex: 'female',
  'first-symptoms': ['fatigue', 'joint-pain', 'rash'],
  'body-areas': ['hands', 'mouth', 'eyes'],
  joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
  rashes: ['butterfly-rash', 'sun-sensitivity'],
  hands: ['raynaud', 'hair-thinning'],
  mouth: ['mouth-sores', 'dry-mouth'],
  eyes: ['dry-eyes'],
})
const { answers } = journeyThrough(questionnaire, given)

test('a finished check', async ({ bench }) => {
  await bench.compare(
    bench('is held against every condition', () => {
      matchesIn(answers, statusesIn(answers))
    }),
    bench('is evaluated whole: journey, warnings, care level and overlap', () => {
      const walked = journeyThrough(questionnaire, given).answers
      const statuses = statusesIn(walked)
      careLevelIn(walked, raisedBy(walked, redFlags, urgentItems), presentIn(walked, statuses))
      matchesIn(walked, statuses)
    }),
  )
})

/** A text that was not asked for before; a number carries no meaning, and leaves what is found the same. */
let times = 0
const anew = (text: string) => `${times++} ${text}`

test('a suggestion while typing', async ({ bench }) => {
  await bench.compare(
    bench('for a word', () => {
      searchSymptoms(anew('tired'))
    }),
    bench('for a misspelled sentence', () => {
      searchSymptoms(anew('my nees hurt in the mornign and i am tierd all the time'))
    }),
    bench('for a pasted text of 10 kB', () => {
      searchSymptoms(anew('sore and stiff joints all over '.repeat(330)))
    }),
  )
})
