/** A value as Playwright's protocol writes it; only what JSON can say, since WebDriver speaks no more. */
export type Wired =
  | { n: number }
  | { s: string }
  | { b: boolean }
  | { v: 'null' | 'undefined' }
  | { a: Wired[] }
  | { o: { k: string; v: Wired }[] }

export function unwire(value: Wired | undefined): unknown {
  if (!value || 'v' in value) return value?.v === 'null' ? null : undefined
  if ('n' in value) return value.n
  if ('s' in value) return value.s
  if ('b' in value) return value.b
  if ('a' in value) return value.a.map(unwire)
  if ('o' in value) return Object.fromEntries(value.o.map(({ k, v }) => [k, unwire(v)]))
  throw new Error(`WebDriver cannot carry ${JSON.stringify(value)}`)
}

export function wire(value: unknown): Wired {
  if (value === null) return { v: 'null' }
  if (typeof value === 'number') return { n: value }
  if (typeof value === 'string') return { s: value }
  if (typeof value === 'boolean') return { b: value }
  if (Array.isArray(value)) return { a: value.map(wire) }
  if (typeof value === 'object')
    return { o: Object.entries(value).map(([k, v]) => ({ k, v: wire(v) })) }
  return { v: 'undefined' }
}
