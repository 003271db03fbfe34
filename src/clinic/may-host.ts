import { isHere } from './here.ts'

/**
 * Whether a page at `origin` may offer the check that is served from `own`: the check's own pages, the clinic's, and,
 * while the check itself is served from this machine alone, any page on this machine.
 */
export function mayHost(origin: string, own: string, clinics: readonly string[]): boolean {
  return origin === own || clinics.includes(origin) || (isHere(own) && isHere(origin))
}
