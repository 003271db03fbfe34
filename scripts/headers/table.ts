// The one table of what a host should send with each file. The local server reads it, the files for hosts are written from
// it, and the tests hold every host against it. A pattern looks at the end of a path, so that the folder does not matter.

/** With every answer, found or not. `X-Frame-Options` is missing on purpose: it cannot name a clinic. */
export const everywhere: Readonly<Record<string, string>> = {
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Pages that are kept apart from all others may still show the check.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** What is asked for at each visit, unless one of `caching` says otherwise. */
export const fresh = 'no-cache'
/** How long a file that was found may be kept. A file whose name changes with its content is kept for good. */
export const caching: readonly (readonly [at: RegExp, value: string])[] = [
  [/\/assets\/[^/]+-[\w-]{8}\.\w+$/, 'public, max-age=31536000, immutable'],
  [/\/embed\/\d+\.\d+\.\d+\/[^/]+$/, 'public, max-age=31536000, immutable'],
  [/\/embed\/v\d+\/[^/]+$/, 'public, max-age=3600, stale-while-revalidate=86400'],
]

/** What pages of other origins load, and the check itself inside a frame that has no origin. */
export const shared = /\/(assets\/[^/]+|embed\/[^/]+\/[^/]+|clinics\/[^/]+\.json)$/

/** The content security policy of some pages: the first whose pattern fits a path counts, the last fits every path. */
export interface Policy {
  readonly at: RegExp
  readonly value: string
}

/** What is asked for, and what the host found there. */
export interface Answer {
  readonly path: string
  readonly html: boolean
  readonly found: boolean
}

/** Every header that counts, for one answer of a host. */
export function headersFor({ path, html, found }: Answer, policies: readonly Policy[]) {
  const kept = found ? caching.find(([at]) => at.test(path))?.[1] : undefined
  const policy = html ? policies.find(({ at }) => at.test(path))?.value : undefined
  return {
    ...everywhere,
    'Cache-Control': kept ?? fresh,
    ...(found && shared.test(path) && { 'Access-Control-Allow-Origin': '*' }),
    ...(policy && { 'Content-Security-Policy': policy }),
  }
}
