/** The content security policy of every page: nothing from elsewhere, nothing inline, no form, no unchecked HTML. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue',
].join('; ')

/** The set-up page shows the check itself in a frame; no other page shows a frame. */
export const setupPolicy = `${policy}; frame-src 'self'`
