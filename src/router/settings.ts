import { settings as patterns } from '@/embed/settings'

/** What an address may choose. A value that is not sound is dropped, never repaired; so is every other parameter. */
export type Settings = Partial<Record<keyof typeof patterns, string>>

/** The languages the check is built in. */
const built = ['en']

/** Reads the settings of an address such as `/check/age?clinic=demo`. */
export function settingsIn(address: string): Settings {
  const query = new URLSearchParams(queryOf(address))
  const settings: Settings = {}
  for (const name of Object.keys(patterns) as (keyof Settings)[]) {
    const [value, ...more] = query.getAll(name)
    if (value === undefined || more.length > 0 || !patterns[name].test(value)) continue
    if (name !== 'lang' || built.includes(value)) settings[name] = value
  }
  return settings
}

/** An address without its parameters. */
export const bare = (address: string) => address.replace(/^([^?#]*)\?[^#]*/, '$1')

/** An address that carries these settings and no other parameter. */
export function carrying(settings: Settings, address: string): string {
  const query = new URLSearchParams(settings as Record<string, string>).toString()
  const [path, hash] = bare(address).split('#', 2)
  return [path, query && `?${query}`, hash !== undefined && `#${hash}`].filter(Boolean).join('')
}

const queryOf = (address: string) => /^[^?#]*\?([^#]*)/.exec(address)?.[1] ?? ''
