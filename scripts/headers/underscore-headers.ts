import { everywhere, headersFor, type Policy } from './table.ts'

/** What Cloudflare Pages reads of a file: rules, and characters in a line. What is over is left out without a word. */
const most = { rules: 100, characters: 2000 }

/** The addresses at which hosts of this kind serve a file. */
const addressesOf = (file: string) => {
  const path = `/${file}`
  if (path.endsWith('/index.html')) return [path.replace(/index\.html$/, ''), path]
  return path.endsWith('.html') ? [path.replace(/\.html$/, ''), path] : [path]
}

/** The headers of a file that not every file has, as lines of a rule. */
function linesFor(file: string, policies: readonly Policy[]): string {
  const html = file.endsWith('.html')
  return Object.entries(headersFor({ path: `/${file}`, html, found: true }, policies))
    .filter(([name]) => !(name in everywhere))
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')
}

/** One rule for a folder whose files are alike, else one for each of its addresses, folder by folder. */
function rulesFor(files: readonly string[], policies: readonly Policy[], depth = 0): string[] {
  const names = new Set(
    files.map((file) =>
      file
        .split('/')
        .slice(0, depth + 1)
        .join('/'),
    ),
  )
  return [...names].flatMap((name) => {
    const within = files.filter((file) => file === name || file.startsWith(`${name}/`))
    const [lines, ...others] = new Set(within.map((file) => linesFor(file, policies)))
    if (within[0] === name) return addressesOf(name).map((address) => `${address}\n${lines}`)
    return others.length > 0 ? rulesFor(within, policies, depth + 1) : [`/${name}/*\n${lines}`]
  })
}

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Both join what several rules say of one header, so that no header
 * of a file may stand in two rules that fit it.
 */
export function underscoreHeaders(files: readonly string[], policies: readonly Policy[]): string {
  const common = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`)
  const rules = [['/*', ...common].join('\n'), ...rulesFor(files, policies)]
  const longest = Math.max(...rules.flatMap((rule) => rule.split('\n').map((line) => line.length)))
  if (longest > most.characters)
    throw new Error(
      `_headers: a line has ${longest} characters and hosts read ${most.characters}: too many clinics for one build. ` +
        'Part the clinic files into two builds, each at an address of its own.',
    )
  if (rules.length > most.rules)
    throw new Error(`_headers: there are ${rules.length} rules and hosts read ${most.rules}.`)
  return `${rules.join('\n')}\n`
}
