import file from './demo.json'

/** How a person reaches the clinic: its own page in a new tab, or our form, which composes an email. */
export type Inquiry =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'email'; readonly address: string }

/** The clinic that offers this check. The build has validated the file (`check-clinic.ts`). */
export interface Clinic {
  readonly name: string
  readonly phone?: string
  /** Exact origins of the clinic's pages. */
  readonly origins: readonly string[]
  readonly inquiry: Inquiry
  /** The words on the link to the clinic. */
  readonly inquiryLabel: string
  /** ISO 3166-1 alpha-2: decides the emergency number when the browser names no country. */
  readonly country?: string
}

export const clinic = file as Clinic
