// Takes cases through the check: `npm run -s evaluate -- CASES.jsonl [--summary | --figures]`. One line of JSON a case, a table, or its
// figures as data for the page about evidence (`> src/evaluation/measured.json`).
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Measured, Share } from '../src/evaluation/figures.ts'
import { cutContent } from './cut-content.ts'
import { readSource } from './read-source.ts'

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const summary = process.argv.includes('--summary')
const figuresOnly = process.argv.includes('--figures')
const [path] = paths
if (!path || paths.length > 1) {
  console.error('Usage: npm run -s evaluate -- CASES.jsonl [--summary | --figures]')
  process.exit(2)
}
const stream = createReadStream(path, 'utf8')
stream.on('error', (error) => {
  console.error(`${path}: ${error.message}`)
  process.exit(2)
})
await once(stream, 'open')

const { evaluate } = await readSource<typeof import('../src/evaluation/evaluate.ts')>(
  'evaluation/evaluate.ts',
  [cutContent()],
)
const { readCase } =
  await readSource<typeof import('../src/evaluation/case.ts')>('evaluation/case.ts')
const { figuresOf } =
  await readSource<typeof import('../src/evaluation/figures.ts')>('evaluation/figures.ts')

const measured: Measured[] = []
const times: number[] = []
let faulty = 0
let number = 0
for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
  number++
  if (line.trim() === '') continue
  try {
    const given = readCase(line)
    const begun = performance.now()
    const got = evaluate(given)
    times.push(performance.now() - begun)
    measured.push({ given, got })
    if (!summary && !figuresOnly) console.log(JSON.stringify(got))
  } catch (error) {
    faulty++
    console.error(`${path}:${number}: ${(error as Error).message}`)
  }
}

const inWords = ({ are, of }: Share) =>
  of === 0 ? 'no case' : `${are} of ${of} (${((100 * are) / of).toFixed(1)} %)`

if (figuresOnly)
  console.log(
    JSON.stringify(
      {
        on: new Date().toISOString().slice(0, 10),
        cases: measured.length,
        figures: figuresOf(measured),
      },
      null,
      2,
    ),
  )
if (summary) {
  const figures = figuresOf(measured)
  console.log(`cases                            ${measured.length}`)
  console.log(`phrases heard                    ${inWords(figures.phrases)}`)
  console.log(`much overlap, not autoimmune     ${inWords(figures.muchWithout)}`)
  for (const { group, among, share } of figures.shown)
    console.log(`${`right, first ${among} shown, ${group}`.padEnd(32)} ${inWords(share)}`)
  console.log(
    '\nnurse \\ check'.padEnd(17) +
      ['emergency', 'same-day', 'days', 'routine', 'watch']
        .map((level) => level.padStart(10))
        .join(''),
  )
  for (const { nurse, check } of figures.urgency)
    console.log(
      nurse.padEnd(16) +
        Object.values(check)
          .map((count) => String(count).padStart(10))
          .join(''),
    )
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(
    `\ntime a case: median ${middle.toFixed(2)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(2)} ms`,
  )
}
if (faulty > 0) {
  console.error(`${faulty} of ${number} lines could not be read.`)
  process.exitCode = 1
}
