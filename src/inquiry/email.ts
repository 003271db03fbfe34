import { inquiry as t } from '@/locales/en/page/inquiry'
import type { Written } from './fields'

/** What was written, as the text of an email or to copy. */
export const textOf = ({ name, email, phone, message }: Written, consent: string): string =>
  [
    `${t.name}: ${name}`,
    `${t.email}: ${email}`,
    `${t.phone}: ${phone}`,
    '',
    message,
    '',
    t.consentGiven(consent),
  ].join('\n')

/** The address that opens an email in the person's own mail program. */
export const emailTo = (address: string, text: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(t.subject)}&body=${encodeURIComponent(text)}`
