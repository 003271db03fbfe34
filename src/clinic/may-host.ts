/** Whether an address is this machine itself, where someone builds or tries a page. */
const isHere = (origin: string) =>
  /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(new URL(origin).hostname)

/**
 * Whether a page at `origin` may offer the check that is served from `own`: the check's own pages, the clinic's, and,
 * while the check itself is served from this machine alone, any page on this machine.
 */
export function mayHost(origin: string, own: string, clinics: readonly string[]): boolean {
  if (!URL.canParse(origin)) return false
  return origin === own || clinics.includes(origin) || (isHere(own) && isHere(origin))
}
