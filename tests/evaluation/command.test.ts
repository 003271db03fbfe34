import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function evaluateLines(lines: readonly string[], ...flags: string[]) {
  const file = join(folder, 'cases.jsonl')
  writeFileSync(file, lines.join('\n'))
  return spawnSync(process.execPath, ['scripts/evaluate.ts', file, ...flags], { encoding: 'utf8' })
}
const dry = JSON.stringify({
  id: 'dry',
  autoimmune: true,
  kind: 'exam',
  accept: ['sjogren-disease'],
  urgency: 'routine',
  symptoms: [{ say: 'dry eyes' }, { say: 'zzzz' }],
})

it('prints a line of JSON for each case', () => {
  const { stdout, status } = evaluateLines([dry])
  expect(status).toBe(0)
  const got = JSON.parse(stdout) as Record<string, unknown>
  expect(Object.keys(got)).toEqual(['id', 'heard', 'redFlags', 'careLevel', 'shown', 'overlap'])
  expect(got).toMatchObject({
    id: 'dry',
    heard: [
      { say: 'dry eyes', symptom: 'dry-eyes' },
      { say: 'zzzz', symptom: null },
    ],
  })
  expect((got.shown as string[]).length).toBeLessThanOrEqual(8)
})

it('names the line that it cannot read, goes on, and ends with 1', () => {
  const { stdout, stderr, status } = evaluateLines([dry, 'nonsense', '{"id":"y"}', dry])
  expect(stdout.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain('cases.jsonl:2: ')
  expect(stderr).toContain('cases.jsonl:3: symptoms: must be a list')
  expect(status).toBe(1)
})

it('prints a table when asked', () => {
  const { stdout, status } = evaluateLines([dry], '--summary')
  expect(status).toBe(0)
  expect(stdout).toContain('1 of 2 (50.0 %)')
  expect(stdout).toContain('time a case')
})

it('says how it is used, and that a file is missing', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['scripts/evaluate.ts', ...given], { encoding: 'utf8' })
  const without = run()
  expect(without.stderr).toContain('Usage')
  expect(without.status).toBe(2)
  const missing = run(join(folder, 'none.jsonl'))
  expect(missing.stderr).toContain('none.jsonl: ')
  expect(missing.status).toBe(2)
})
