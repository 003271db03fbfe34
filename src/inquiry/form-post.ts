import { fields, type Field, type Written } from './fields'
import { invalid, post, type Outcome } from './outcome'

/** Sends to a service that takes the fields of a form and passes them on, such as Formspree. */
export async function sendToService(
  url: string,
  written: Written,
  consent: string,
): Promise<Outcome> {
  const body = new FormData()
  for (const field of ['name', 'email', 'phone', 'message'] as const)
    body.append(field, written[field].trim())
  body.append('consent', consent)

  const answer = await post(url, body)
  if ('kind' in answer) return answer
  const { ok, said } = answer
  const faults = Array.isArray(said.errors) ? said.errors : []
  if (faults.length > 0)
    return invalid(faults, new Map(fields.map((field): [string, Field] => [field, field])))
  const denies = said.ok === false || said.success === false || Boolean(said.error)
  return ok && !denies ? { kind: 'sent' } : { kind: 'not-sent', reason: 'refused' }
}
