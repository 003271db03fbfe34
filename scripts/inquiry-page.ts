import type { Clinic } from '../src/clinic/schema.ts'

/** The one origin that a clinic's form may send to; none where it writes an email. */
export function receiverOf({ inquiry }: Clinic): string | undefined {
  if (inquiry.kind === 'link') return undefined
  const { delivery } = inquiry
  if (delivery.kind === 'mailto') return undefined
  return new URL(delivery.kind === 'contact-form-7' ? delivery.site : delivery.url).origin
}

/** The way to a clinic for readers without scripts. */
export function wayTo({ inquiry, phone }: Clinic): string {
  if (inquiry.kind === 'link') return inquiry.url
  const { delivery } = inquiry
  return delivery.kind === 'mailto'
    ? `mailto:${delivery.address}`
    : `tel:${phone?.replace(/[^\d+]/g, '')}`
}

const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A policy, in a header or inside a page, that lets the page send to this clinic alone. */
export const openTo = (clinic: Clinic, text: string) =>
  text.replace(/connect-src (?:[^;"&]|&#39;)*/, `connect-src ${receiverOf(clinic) ?? "'none'"}`)

/** The inquiry form filled in for one clinic: its data, and its policy. It takes the shell, or the form of another clinic. */
export function inquiryPage(shell: string, clinic: Clinic): string {
  // Inside a script element only `<` could end it; in JSON it can be written otherwise.
  const data = JSON.stringify(clinic).replaceAll('<', '\\u003c')
  const filled = shell
    .replaceAll('%INQUIRY_ADDRESS%', () => asText(wayTo(clinic)))
    .replaceAll('%CLINIC_NAME%', () => asText(clinic.name))
    .replace(/(<script[^>]* id="clinic"[^>]*>)[^<]*/, (_, opening: string) => opening + data)
  return openTo(clinic, filled)
}
