// Reads the content security policies out of a build: each page brings its own, and the clinic files say who may frame it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from './table.ts'

/** A policy taken apart: each directive with its sources. */
type Directives = Map<string, readonly string[]>

const take = (policy: string): Directives =>
  new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/)
      return [name, sources]
    }),
  )
const put = (directives: Directives) =>
  [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')

const meta = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/
const inline = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g
/** Types of scripts that a policy is asked about; all others are data. */
const runs = /\btype="?(module|text\/javascript|importmap|speculationrules)\b/

/** The hash by which a policy allows what stands inside a page, by the directive that has to name it. */
function hashesIn(html: string): [directive: string, hash: string][] {
  return [...html.matchAll(inline)]
    .filter(([, tag, attributes]) =>
      tag === 'style'
        ? true
        : !/\bsrc=/.test(attributes!) && (!/\btype=/.test(attributes!) || runs.test(attributes!)),
    )
    .map(([, tag, , text]) => [
      `${tag}-src`,
      `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
    ])
}

/** Where a page stands, whichever of its addresses is asked for: `about` for `about.html` and `about/index.html`. */
const pageOf = (file: string) => file.replace(/(^|\/)index\.html$|\.html$/, '')
const patternFor = (pages: readonly string[]) =>
  new RegExp(
    `/(${pages.map((page) => page.replaceAll('.', '\\.')).join('|')})(\\.html|/(index\\.html)?)?$`,
  )

/** Every file below a folder, by its path inside it. */
export const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

/** The exact origins of all clinics that a build knows. */
export function originsIn(dist: string): string[] {
  const folder = join(dist, 'clinics')
  const origins = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const clinic = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { origins: string[] }
      return clinic.origins
    })
  return [...new Set(origins)].sort()
}

/**
 * The policies of a build. Pages whose own policy is the start page's share one, which allows what stands inside any of
 * them; pages with another policy, such as one that may send an inquiry, each keep theirs. `frames` may show them all.
 */
export function policiesIn(dist: string, frames: readonly string[]): Policy[] {
  const groups = new Map<string, { pages: Set<string>; hashes: Map<string, Set<string>> }>()
  for (const file of filesIn(dist).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8')
    const content = meta.exec(html)?.[1]
    if (!content) throw new Error(`${file}: has no policy of its own`)
    const directives = take(content.replaceAll('&#39;', "'"))
    const hashes = hashesIn(html)
    for (const [directive, hash] of hashes)
      if (!directives.get(directive)?.includes(hash))
        throw new Error(
          `${file}: its own policy refuses what stands inside it: ${directive} ${hash}`,
        )
    for (const [name, sources] of directives)
      directives.set(
        name,
        sources.filter((source) => !/^'sha\d+-/.test(source)),
      )
    const key = put(directives)
    const group = groups.get(key) ?? { pages: new Set<string>(), hashes: new Map() }
    groups.set(key, group)
    group.pages.add(pageOf(file))
    for (const [directive, hash] of hashes)
      group.hashes.set(directive, (group.hashes.get(directive) ?? new Set()).add(hash))
  }
  return [...groups]
    .sort(([, one], [, other]) => Number(one.pages.has('')) - Number(other.pages.has('')))
    .map(([key, { pages, hashes }]) => {
      const directives = take(key)
      for (const [name, sources] of directives)
        directives.set(name, [...sources, ...(hashes.get(name) ?? [])])
      directives.set('frame-ancestors', ["'self'", ...frames])
      return { at: pages.has('') ? /^/ : patternFor([...pages]), value: put(directives) }
    })
}
