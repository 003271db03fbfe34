import type { Field } from './fields'

/** What came of sending. Only a receiver that says so makes a message sent. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** Fields the receiver does not take as they are, in its own words; `others` are none of ours. */
  | {
      readonly kind: 'invalid'
      readonly fields: Readonly<Partial<Record<Field, string>>>
      readonly others: readonly string[]
    }
  | { readonly kind: 'not-sent'; readonly reason: 'network' | 'timeout' | 'refused' | 'unreadable' }

/** How long a receiver may take, in milliseconds. */
export const patience = 15_000

/** The longest answer that is read, and the longest sentence of it that is shown. */
const longest = { answer: 50_000, sentence: 300 }

type Answered = { readonly ok: boolean; readonly said: Readonly<Record<string, unknown>> }

/**
 * Sends a form as a page of any other site may: without cookies, without telling where it comes from, without asking
 * leave first. Gives the answer, or why there is none.
 */
export async function post(address: string, body: FormData): Promise<Answered | Outcome> {
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    })
    const said = objectIn((await response.text()).slice(0, longest.answer))
    return said ? { ok: response.ok, said } : { kind: 'not-sent', reason: 'unreadable' }
  } catch {
    return { kind: 'not-sent', reason: signal.aborted ? 'timeout' : 'network' }
  }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null && !Array.isArray(said)
      ? (said as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Faults that a receiver names, sorted to our fields by the names it has for them. */
export function invalid(faults: unknown, ours: ReadonlyMap<string, Field>): Outcome {
  const fields: Partial<Record<Field, string>> = {}
  const others: string[] = []
  for (const fault of Array.isArray(faults) ? faults : []) {
    const { field, message } = Object(fault) as Record<string, unknown>
    if (typeof message !== 'string' || message.trim() === '') continue
    const sentence = message.trim().slice(0, longest.sentence)
    const own = typeof field === 'string' ? ours.get(field) : undefined
    if (own) fields[own] ??= sentence
    else others.push(typeof field === 'string' ? `${field.slice(0, 80)}: ${sentence}` : sentence)
  }
  const named = Object.keys(fields).length > 0 || others.length > 0
  return named ? { kind: 'invalid', fields, others } : { kind: 'not-sent', reason: 'refused' }
}
