import { expect, it } from 'vitest'
import lockfile from '../package-lock.json'
import manifest from '../package.json'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
const locked = new Map<string, Locked>(Object.entries(lockfile.packages))

/** Where a package finds another: beside it, else in the folders above. */
function found(name: string, from: string): string {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const place = `${folder}${folder === '' || folder.endsWith('/') ? '' : '/'}node_modules/${name}`
    if (locked.has(place)) return place
    if (folder === '') throw new Error(`${name}, needed by ${from || 'us'}, is not locked`)
  }
}

/** Everything that what we ship is made of, and all that these packages ask for in turn. */
function runtimePackages(): string[] {
  const places = new Set(Object.keys(manifest.dependencies).map((name) => found(name, '')))
  for (const place of places)
    for (const name of Object.keys(locked.get(place)!.dependencies ?? {}))
      places.add(found(name, place))
  return [...places]
}

it('nothing that we ship asks for more than to be named', () => {
  const asked = runtimePackages()
  expect(asked.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
  for (const place of asked)
    expect(locked.get(place)!.license, place).toMatch(
      /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/,
    )
})

it('every package is known by its contents and not by the address it came from', () => {
  for (const [place, { resolved, integrity }] of locked) {
    if (place === '') continue
    expect(resolved, place).toBeUndefined()
    expect(integrity, place).toMatch(/^sha512-/)
  }
})

it('every package is asked for in one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  for (const asked of [dependencies, devDependencies, optionalDependencies])
    for (const [name, version] of Object.entries(asked))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})
