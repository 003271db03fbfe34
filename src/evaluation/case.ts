import type { CareLevel } from '@/core/care-level'

/** One complaint, as a person would type it, with what they add when asked. */
export interface Told {
  readonly say: string
  readonly where: string | null
  readonly duration: string | null
  readonly pattern: string | null
  readonly severity: string | null
}

/** A person and what they could say at home, written without knowing the diagnosis. Null or empty: not stated. */
export interface Case {
  readonly id: string
  readonly forWhom: string | null
  /** In years. */
  readonly age: number | null
  readonly sex: string | null
  readonly ancestry: readonly string[]
  readonly familyHistory: readonly string[]
  readonly ownConditions: readonly string[]
  readonly medicines: readonly string[]
  readonly context: readonly string[]
  readonly symptoms: readonly Told[]
  readonly denied: readonly string[]
  /** What a prudent nurse hearing only this would advise. */
  readonly urgency?: CareLevel
  readonly autoimmune?: boolean
  /** The conditions that count as right. */
  readonly accept?: readonly string[]
  /** A published patient, or a case from an exam. */
  readonly kind?: string
}

const details = ['where', 'duration', 'pattern', 'severity'] as const

const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one line of a file of cases. Throws an error that names the field when it is not a case. */
export function readCase(line: string): Case {
  const data: unknown = JSON.parse(line)
  if (!isObject(data)) throw new Error('is not an object')
  if (!isText(data.id) || data.id === '') throw new Error('id: must be a text')
  const optional = (field: string, fits: (value: unknown) => boolean, what: string) => {
    const value = data[field] ?? null
    if (value !== null && !fits(value)) throw new Error(`${field}: must be ${what} or null`)
    return value
  }
  const textsOf = (field: string): string[] => {
    const value = data[field] ?? []
    if (!Array.isArray(value) || !value.every(isText))
      throw new Error(`${field}: must be a list of texts`)
    return value
  }
  if (!Array.isArray(data.symptoms)) throw new Error('symptoms: must be a list')
  const isAge = (age: unknown) => typeof age === 'number' && age >= 0 && age <= 130
  return {
    ...(data as object),
    id: data.id,
    forWhom: optional('forWhom', isText, 'a text') as string | null,
    age: optional('age', isAge, 'a number of years') as number | null,
    sex: optional('sex', isText, 'a text') as string | null,
    ancestry: textsOf('ancestry'),
    familyHistory: textsOf('familyHistory'),
    ownConditions: textsOf('ownConditions'),
    medicines: textsOf('medicines'),
    context: textsOf('context'),
    denied: textsOf('denied'),
    symptoms: data.symptoms.map((told: unknown, at) => readTold(told, `symptoms[${at}]`)),
  }
}

function readTold(told: unknown, field: string): Told {
  if (!isObject(told) || !isText(told.say)) throw new Error(`${field}.say: must be a text`)
  for (const detail of details)
    if ((told[detail] ?? null) !== null && !isText(told[detail]))
      throw new Error(`${field}.${detail}: must be a text or null`)
  return Object.fromEntries([
    ['say', told.say],
    ...details.map((detail) => [detail, told[detail] ?? null]),
  ]) as unknown as Told
}
