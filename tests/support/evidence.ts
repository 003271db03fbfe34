import type { Condition } from '@/core/condition'
import type { Status } from '@/core/finding'
import type { Evidence } from '@/core/match'
import type { Person } from '@/core/person'
import type { Timing } from '@/core/time-course'

/** Signs that point somewhere, and symptoms that everyone knows; how usual they are in a condition made for the test. */
export const telling = {
  cheeks: 'very-common',
  fingers: 'very-common',
  sun: 'common',
  ulcers: 'common',
} as const
export const everyday = {
  tired: 'very-common',
  aching: 'very-common',
  head: 'common',
  sleep: 'common',
} as const
const background = (symptom: string) =>
  symptom in everyday ? { elsewhere: 0.1, telling: false } : { elsewhere: 0.02, telling: true }
const nobody: Person = {
  family: [],
  own: [],
  exposedTo: [],
  situations: new Set(),
  notSituations: new Set(),
}

/** What a person said, and who they are. */
export const said = (
  statuses: Record<string, Status>,
  person: Partial<Person> = {},
  timing: Record<string, Timing> = {},
): Evidence => ({
  status: new Map(Object.entries(statuses)),
  timing: new Map(Object.entries(timing)),
  person: { ...nobody, ...person },
  background,
})
/** The same said of each of these features. */
export const all = (features: object, status: Status = 'present') =>
  Object.fromEntries(Object.keys(features).map((id) => [id, status]))
/** The conditions that are shown, in order. */
export const ids = (matches: readonly { condition: Condition }[]) =>
  matches.map((match) => match.condition.id)
