// Tries other settings of the sum on cases, and cross-validates: `npm run -s cross-validate -- CASES.jsonl`.
import { readFileSync } from 'node:fs'
import type { Case } from '../src/evaluation/case.ts'
import { cutContent } from './cut-content.ts'
import { readSource } from './read-source.ts'

const [path] = process.argv.slice(2)
if (!path) {
  console.error('Usage: npm run -s cross-validate -- CASES.jsonl')
  process.exit(2)
}
const { settingsWith, tryOn } = await readSource<typeof import('../src/evaluation/settings.ts')>(
  'evaluation/settings.ts',
  [cutContent()],
)
const { crossValidated } = await readSource<typeof import('../src/evaluation/cross-validation.ts')>(
  'evaluation/cross-validation.ts',
)
const { readCase } =
  await readSource<typeof import('../src/evaluation/case.ts')>('evaluation/case.ts')

const cases = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map(readCase)
const shownWith = tryOn(cases)
const isRight = ({ accept }: Case, shown: ReturnType<typeof shownWith>[number]) =>
  shown.some(({ condition }) => accept?.includes(condition.id))
const autoimmune = cases.filter(({ autoimmune }) => autoimmune)
const ofAutoimmune = <Value>(values: readonly Value[]) =>
  values.filter((_, at) => cases[at]!.autoimmune)
const percent = (shares: readonly number[]) =>
  `${((100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length).toFixed(1)} %`
const ofReal = <Value>(values: readonly Value[]) =>
  values.filter((_, at) => autoimmune[at]!.kind === 'real')

/** With each setting, which of the autoimmune cases are right, and how many of the others are shown any much. */
function trial(settings: ReturnType<typeof settingsWith>[number]) {
  const shown = shownWith(settings)
  const much = cases.filter(
    (given, at) =>
      given.autoimmune === false && shown[at]!.some(({ overlap }) => overlap === 'much'),
  ).length
  return { hits: ofAutoimmune(shown.map((matches, at) => isRight(cases[at]!, matches))), much }
}

const times = [0, 0.25, 0.5, 0.75, 1, 1.5]
console.log('the time course counts at most  right, all  right, real  others with much')
for (const time of times) {
  const { hits, much } = trial(settingsWith([time])[0]!)
  const numbers = hits.map(Number)
  console.log(
    `${String(time).padEnd(32)}${percent(numbers).padEnd(12)}${percent(ofReal(numbers)).padEnd(13)}${much}`,
  )
}
console.log(
  '\nfive-fold cross-validation, 20 times, over 27 settings each   right, all  right, real',
)
for (const chosen of [...times.map((time) => [time]), times]) {
  const shares = crossValidated(settingsWith(chosen).map((settings) => trial(settings).hits))
  const name = chosen.length > 1 ? 'time course chosen too' : `time course at most ${chosen[0]}`
  console.log(`${name.padEnd(62)}${percent(shares).padEnd(12)}${percent(ofReal(shares))}`)
}
