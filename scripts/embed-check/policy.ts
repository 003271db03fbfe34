import type { Refusal } from './seen.ts'

/** Where a browser looks for the sources of a directive that a policy leaves out. */
const fallbacks: Record<string, readonly string[]> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
}

/** The directive that would let the refused thing in; undefined where only a nonce can. */
export function correctedPolicy({ directive, blocked, policy }: Refusal): string | undefined {
  const chain = fallbacks[directive] ?? [directive, 'default-src']
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/))
  const used = chain
    .map((name) => directives.find(([said]) => said?.toLowerCase() === name))
    .find((found) => found !== undefined)
  const [said = directive, ...sources] = used ?? []
  if (sources.includes("'strict-dynamic'")) return undefined
  const name = said === 'default-src' ? directive.replace('-elem', '') : said
  const origin = URL.canParse(blocked) ? new URL(blocked).origin : blocked
  return [name, ...sources.filter((source) => source !== "'none'"), origin].join(' ')
}
