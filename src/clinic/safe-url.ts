import { isHere } from './here.ts'

/** Characters that browsers drop or turn around inside an address, and that a person cannot see. */
const hidden = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/

/** Whom an address may lead to. */
export interface Allowed {
  /** Exact origins; any where it is left out. */
  readonly origins?: ReadonlySet<string>
  /** Lets an address lead to this machine without encryption: for someone who tries a page on their own machine. */
  readonly here?: boolean
}

/**
 * An address that a clinic file names, if it is safe to lead a person there: https, one of the exact origins, no user
 * name, nothing hidden. Undefined otherwise.
 */
export function safeUrl(raw: unknown, { origins, here = false }: Allowed): string | undefined {
  if (typeof raw !== 'string' || raw.length === 0 || raw.length > 512 || hidden.test(raw))
    return undefined
  if (!/^https?:\/\/[^/]/i.test(raw) || !URL.canParse(raw)) return undefined
  const url = new URL(raw)
  if (url.username !== '' || url.password !== '') return undefined
  const encrypted = url.protocol === 'https:' || (here && isHere(url.origin))
  return encrypted && (!origins || origins.has(url.origin)) ? url.href : undefined
}
