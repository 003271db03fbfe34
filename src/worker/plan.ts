/** What the worker keeps of a build, by paths inside the folder of the app. Written by `scripts/write-worker.ts`. */
export interface Plan {
  /** Changes with any file that is kept. */
  readonly version: string
  /** The frame of the app, all questions and warnings, the result and the guides: kept from the first visit on. */
  readonly files: readonly string[]
  /** What each condition's page is made of: kept one by one when it is read, or all at once when the person asks for it. */
  readonly library: readonly string[]
  /** The set-up page for clinics: kept once it is opened. */
  readonly setup: readonly string[]
}

/** How the worker answers a request for a path inside the folder of the app. */
export type Way =
  /** From what is kept; it never changes under this name. */
  | { readonly by: 'kept'; readonly file: string }
  /** From the network as long as there is one; else this page, whose app then shows what it can. */
  | { readonly by: 'network'; readonly otherwise: string }
  /** From the network as long as there is one, and kept for when there is none. */
  | { readonly by: 'fresh'; readonly file: string }
  /** To the address without the slash at its end. */
  | { readonly by: 'redirect'; readonly to: string }
  /** Not the worker's business. */
  | { readonly by: 'leave' }

/** A page's own file, as it was written; the start page has no name. */
const fileOf = (path: string) =>
  path === '' ? 'index.html' : `${path.replace(/\.html$/, '')}.html`

/** A page that only the app can fill, at the same depth of folders as the path. */
const shellFor = (path: string) => (path.includes('/') ? 'check/review.html' : 'check.html')

/** Decides for one request, from its path alone. Paths that are no pages of the app are left to the network. */
export function wayFor(path: string, isPage: boolean, plan: Plan): Way {
  if (!isPage) {
    if (/^clinics\/[^/]+$/.test(path)) return { by: 'fresh', file: path }
    return [...plan.files, ...plan.library, ...plan.setup].includes(path)
      ? { by: 'kept', file: path }
      : { by: 'leave' }
  }
  const page = path.replace(/(^|\/)index\.html$/, '$1')
  if (page !== '' && page.endsWith('/')) return { by: 'redirect', to: page.slice(0, -1) }
  const file = fileOf(page)
  if ([...plan.files, ...plan.setup].includes(file)) return { by: 'kept', file }
  if (/^(check\/[a-z0-9-]+|results)(\.html)?$/.test(page))
    return { by: 'kept', file: shellFor(page) }
  return /^(conditions\/[a-z0-9-]+|evidence|about\/sources)(\.html)?$/.test(page)
    ? { by: 'network', otherwise: shellFor(page) }
    : { by: 'leave' }
}
