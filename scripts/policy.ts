/** What stands inside a page and may be used there, by hash. */
interface Inside {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The content security policy of a page: nothing from elsewhere, nothing inline but what is named, no form, no unchecked HTML.
 * Two policies may make what the browser checks: Vue's own, and ours for the address of the worker.
 */
export const policyWith = ({ scripts, styles }: Inside): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue worker',
  ].join('; ')

/** The policy of a page with nothing inside it but markup. */
export const policy = policyWith({ scripts: [], styles: [] })

/** The set-up page shows the check itself in a frame; no other page shows a frame. */
export const setupPolicy = `${policy}; frame-src 'self'`
