import { expect, it } from 'vitest'
import { conditionIds } from '@/content/condition-ids'
import { redFlags } from '@/content/red-flags'
import { symptomIds } from '@/content/symptom-homes'
import { careLevels } from '@/core/care-level'
import { readCase } from '@/evaluation/case'
import { evaluate } from '@/evaluation/evaluate'
import { seeded } from '../support/random'

const pieces = [
  ...['fever', 'no', 'rash', 'chest', 'pain', 'not', 'and', 'or', ',', '.', ' ', '  ', '\n', '\t'],
  ...[
    '😀',
    '👩‍⚕️',
    '𝔣𝔢𝔳𝔢𝔯',
    'حمى',
    'שלום',
    '발열',
    'é',
    'e\u0301',
    '\u202E',
    '\u0000',
    '\u200B',
    '\uFFFD',
    '\uD800',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</p>',
    '{{ 7*7 }}',
    '${x}',
    '__proto__',
    'constructor',
  ],
  ...['a'.repeat(3000), "'", '"', '\\', '(((((', '*+?^$[]', '0', '-1', '1e999', 'NaN', 'null'],
]
const below = seeded(4711)
const random = () => below(1000) / 1000
const text = () =>
  Array.from(
    { length: 1 + Math.floor(random() * 8) },
    () => pieces[Math.floor(random() * pieces.length)],
  ).join(random() < 0.5 ? ' ' : '')
const texts = (most: number) => Array.from({ length: Math.floor(random() * most) }, text)

it(
  'takes ten thousand random texts without a fault, and answers only in its own words',
  { timeout: 120_000 },
  () => {
    const known = {
      symptoms: new Set<string | null>([...symptomIds, null]),
      conditions: new Set<string>(conditionIds),
      flags: new Set(redFlags.map(({ id }) => id)),
    }
    let given = 0
    while (given < 10_000) {
      const person = {
        id: 'x',
        forWhom: text(),
        age: random() < 0.5 ? Math.floor(random() * 100) : null,
        sex: text(),
        ancestry: texts(2),
        familyHistory: texts(3),
        ownConditions: texts(3),
        medicines: texts(3),
        context: texts(3),
        denied: texts(3),
        symptoms: Array.from({ length: 12 }, () => ({
          say: text(),
          where: text(),
          duration: text(),
          pattern: text(),
          severity: text(),
        })),
      }
      given += 5 + person.symptoms.length * 5
      const got = evaluate(readCase(JSON.stringify(person)))
      for (const { symptom } of got.heard) expect(known.symptoms).toContain(symptom)
      for (const id of got.shown) expect(known.conditions).toContain(id)
      for (const id of got.redFlags) expect(known.flags).toContain(id)
      expect(careLevels).toContain(got.careLevel)
      expect(got.shown.length).toBeLessThanOrEqual(8)
    }
  },
)
