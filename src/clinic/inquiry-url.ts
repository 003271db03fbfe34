/** Characters that browsers drop or turn around inside an address, and that a person cannot see. */
const hidden = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/

/**
 * The address of a clinic's own inquiry page, if it is safe to link to: https, one of the clinic's exact origins,
 * no user name, nothing hidden. Undefined otherwise.
 */
export function safeInquiryUrl(raw: unknown, origins: ReadonlySet<string>): string | undefined {
  if (typeof raw !== 'string' || raw.length === 0 || raw.length > 512 || hidden.test(raw))
    return undefined
  if (!/^https:\/\/[^/]/i.test(raw) || !URL.canParse(raw)) return undefined
  const url = new URL(raw)
  const plain = url.protocol === 'https:' && url.username === '' && url.password === ''
  return plain && origins.has(url.origin) ? url.href : undefined
}
