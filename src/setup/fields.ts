import type { Draft } from './draft'

/** Where a field of the page stands in the clinic file. */
export const pathOf = {
  name: 'name',
  phone: 'phone',
  email: 'email',
  pages: 'origins',
  url: 'inquiry.url',
  address: 'inquiry.delivery.address',
  site: 'inquiry.delivery.site',
  formId: 'inquiry.delivery.formId',
  formName: 'inquiry.delivery.fields.name',
  formEmail: 'inquiry.delivery.fields.email',
  formPhone: 'inquiry.delivery.fields.phone',
  formMessage: 'inquiry.delivery.fields.message',
  formConsent: 'inquiry.delivery.fields.consent',
  postUrl: 'inquiry.delivery.url',
  inquiryLabel: 'inquiryLabel',
  privacyUrl: 'privacyUrl',
  country: 'country',
  call: 'emergency.call',
  alsoCall: 'emergency.alsoCall',
  textNumber: 'emergency.text.number',
  textName: 'emergency.text.name',
  crisisName: 'emergency.crisis.name',
  crisisCall: 'emergency.crisis.call',
  crisisText: 'emergency.crisis.text',
  crisisTextName: 'emergency.crisis.textName',
  light: 'accent.light',
  dark: 'accent.dark',
  logo: 'logo.file',
  logoAlt: 'logo.alt',
  idle: 'idleMinutes',
} as const satisfies Partial<Record<keyof Draft, string>>

/** A field that a person types into, apart from the file's own name. */
export type FieldName = keyof typeof pathOf
/** The field that a fault of the file belongs to. */
export const fieldAt = (path: string) =>
  (Object.keys(pathOf) as FieldName[]).find(
    (name) => path === pathOf[name] || path.startsWith(`${pathOf[name]}.`),
  )
