import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const imports = /\b(?:from|import)\s*"\.\/([^"]+)"/g

/** The files of parts of the build by their names, and of all that these import. */
export function filesBehind(dist: string, parts: readonly string[]): string[] {
  const folder = join(dist, 'assets')
  const files = readdirSync(folder)
  const wanted = new Set(
    parts.map((part) => {
      const file = files.find((name) => new RegExp(`^${part}-[\\w-]{8}\\.js$`).test(name))
      if (!file) throw new Error(`${part}: is no part of the build`)
      return file
    }),
  )
  // What is added while it is walked is walked as well.
  for (const file of wanted)
    for (const [, imported] of readFileSync(join(folder, file), 'utf8').matchAll(imports))
      wanted.add(imported!)
  return [...wanted]
}

/**
 * Links that ask for parts of the build, and for all that these import, at once with the page. Without them a browser finds out
 * from each part what to ask for next, and a slow line pays a round trip for each.
 */
export const preloadsOf = (dist: string, parts: readonly string[]): string =>
  filesBehind(dist, parts)
    .filter((file) => !file.startsWith('index-'))
    .map((file) => `<link rel="modulepreload" href="./assets/${file}" />`)
    .join('')
