/** What a person writes. */
export interface Written {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly message: string
  readonly consent: boolean
}
export type Field = keyof Written

/** In the order of the page. */
export const fields = ['name', 'email', 'phone', 'message', 'consent'] as const satisfies Field[]

export const nothing: Written = { name: '', email: '', phone: '', message: '', consent: false }

/** The fields that the clinic needs and that are missing, or cannot be what they should be. */
export function missingIn({ name, email, phone, consent }: Written) {
  const digits = phone.replace(/\D/g, '').length
  const lacks = {
    name: name.trim() === '',
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()),
    phone: digits < 6 || digits > 15,
    consent: !consent,
  }
  return (['name', 'email', 'phone', 'consent'] as const).filter((field) => lacks[field])
}
