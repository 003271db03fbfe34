// Writes the worker into `dist`, with the list of what it keeps, after everything that is on it.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Plan } from '../src/worker/plan.ts'
import { buildPart } from './build-part.ts'
import { filesIn } from './headers/policies.ts'
import { readSource } from './read-source.ts'

const dist = 'dist'
const { conditionIds } = await readSource<typeof import('../src/content/condition-ids.ts')>(
  'content/condition-ids.ts',
)

const pages = [
  'index.html',
  'check.html',
  'check/urgent-signs.html',
  'check/review.html',
  'conditions.html',
  'treatments.html',
  'treatments/stem-cells.html',
  'about.html',
]
/** Parts that nobody needs on the way to a result: they stay with the network. */
const notForPeople = /^assets\/(EvidenceView|SetupView|setup|inquiry)-/

const parts = filesIn(dist).filter((file) => /^assets\/.*\.(js|css)$/.test(file))
const ofCondition = (file: string) =>
  conditionIds.some((id) => new RegExp(`^assets/${id}-[\\w-]{8}\\.js$`).test(file))
const files = [
  ...pages,
  'icon-32.png',
  'icon.svg',
  'app.webmanifest',
  ...parts.filter((file) => !ofCondition(file) && !notForPeople.test(file)),
]
const library = parts.filter(ofCondition)
if (library.length !== conditionIds.length)
  throw new Error(`${library.length} of ${conditionIds.length} conditions have a part of their own`)

const setup = ['setup.html', ...parts.filter((file) => /^assets\/setup-/.test(file))]
if (setup.length !== 3) throw new Error(`The set-up page has ${setup.length} files, not 3`)

const hash = createHash('sha256')
for (const file of [...files, ...library, ...setup])
  hash.update(file).update(readFileSync(`${dist}/${file}`))
const plan: Plan = { version: hash.digest('hex').slice(0, 12), files, library, setup }
writeFileSync(`${dist}/sw.js`, await buildPart('worker/worker.ts', { PLAN: JSON.stringify(plan) }))
console.log(`dist/sw.js: keeps ${files.length} files, and ${library.length} more on request`)
