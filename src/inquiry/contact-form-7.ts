import type { Delivery } from '@/clinic/schema'
import { fields, type Field, type Written } from './fields'
import { invalid, post, type Outcome } from './outcome'

type ContactForm = Extract<Delivery, { kind: 'contact-form-7' }>

/** Sends to a form that the clinic's WordPress site has made with Contact Form 7, under the names it has for the fields. */
export async function sendToContactForm(
  { site, formId, fields: names }: ContactForm,
  written: Written,
): Promise<Outcome> {
  const body = new FormData()
  // The plug-in refuses a form without this mark, and does not look at what it says.
  body.append('_wpcf7_unit_tag', `wpcf7-f${formId}-o1`)
  for (const field of ['name', 'email', 'phone', 'message'] as const)
    body.append(names[field], written[field].trim())
  if (names.consent && written.consent) body.append(names.consent, '1')

  const answer = await post(
    `${site.replace(/\/+$/, '')}/wp-json/contact-form-7/v1/contact-forms/${formId}/feedback`,
    body,
  )
  if ('kind' in answer) return answer
  // The host answers 200 in every case: only what the plug-in says counts.
  const { ok, said } = answer
  if (ok && said.status === 'mail_sent') return { kind: 'sent' }
  if (said.status === 'validation_failed') {
    const ours = fields.flatMap((field): [string, Field][] => {
      const name = names[field]
      return name ? [[name, field]] : []
    })
    return invalid(said.invalid_fields, new Map(ours))
  }
  return { kind: 'not-sent', reason: 'refused' }
}
