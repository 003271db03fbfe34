/** Whether an origin is this machine itself, where someone builds or tries a page. */
export const isHere = (origin: string): boolean =>
  URL.canParse(origin) && /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(new URL(origin).hostname)
