// Prints what we know of each condition and how well it is founded: `npm run --silent content:report`.
import { readContent } from './cut-content.ts'

const today = new Date().toISOString().slice(0, 10)
const { conditions, reviewDue } = await readContent()

const ofHundred = (part: number, whole: number) => Math.round((100 * part) / whole)
const rows = conditions.map(({ id, features, review }) => {
  const fromMemory = features.filter(({ evidence }) => evidence === 'from-memory').length
  const due = reviewDue(review.on) ?? 'no day'
  return {
    condition: id,
    features: features.length,
    'sourced, of 100': ofHundred(features.length - fromMemory, features.length),
    'from memory, of 100': ofHundred(fromMemory, features.length),
    review: `${review.status} ${review.on}`,
    due: due < today ? `${due} OVERDUE` : due,
  }
})
console.table(Object.fromEntries(rows.map(({ condition, ...row }) => [condition, row])))

const features = conditions.flatMap((condition) => condition.features)
const by = (evidence: string) => features.filter((feature) => feature.evidence === evidence).length
const reviewed = conditions.filter(({ review }) => review.status === 'reviewed').length
console.log(
  `${conditions.length} conditions, ${reviewed} reviewed by a clinician, ${rows.filter(({ due }) => due.endsWith('OVERDUE')).length} overdue.`,
)
console.log(
  `${features.length} features: ${by('figure')} with a figure read in a source, ${by('class')} fit Orphanet's class, ${by('named')} named by a source with our band, ${by('from-memory')} from memory.`,
)
const times = conditions.flatMap(({ basis }) => [basis.onset, basis.course])
console.log(
  `${times.length} statements on onset and course: ${times.filter(({ evidence }) => evidence === 'read').length} read in a source.`,
)
