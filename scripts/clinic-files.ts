// Reads and checks every clinic file, so that a faulty one fails the build; and hands the app the clinic of a page that names none.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readClinic } from '../src/clinic/check-clinic.ts'
import type { Clinic } from '../src/clinic/schema.ts'
import { settings } from '../src/embed/settings.ts'

export const clinicsFolder = fileURLToPath(new URL('../public/clinics', import.meta.url))

/** Every clinic of a folder, by its slug. Throws with everything wrong: file, field, reason, one a line. */
export function readClinics(folder = clinicsFolder, here = false): Map<string, Clinic> {
  const clinics = new Map<string, Clinic>()
  const faults: string[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = file.slice(0, -'.json'.length)
    if (!settings.clinic.test(name))
      faults.push(`${file}: file: must be named in up to 40 small letters, digits and hyphens`)
    const { clinic, trouble } = readClinic(file, readFileSync(join(folder, file), 'utf8'), here)
    faults.push(...trouble)
    if (!clinic) continue
    if (clinic.logo && !existsSync(join(folder, clinic.logo.file)))
      faults.push(`${file}: logo.file: ${clinic.logo.file} is not in ${folder}`)
    clinics.set(name, clinic)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return clinics
}

/** The clinic of a page that names none: the demo, or the one that the build is told by the variable CLINIC. */
export const defaultSlug = process.env.CLINIC ?? 'demo'

function theDefault(): Clinic {
  const clinic = readClinics().get(defaultSlug)
  if (!clinic) throw new Error(`${defaultSlug}.json: file: is not in ${clinicsFolder}`)
  return clinic
}

/** The way to a clinic for readers without scripts. */
function wayTo({ inquiry, phone }: Clinic): string {
  if (inquiry.kind === 'link') return inquiry.url
  const { delivery } = inquiry
  return delivery.kind === 'mailto' ? `mailto:${delivery.address}` : `tel:${phone}`
}

const id = 'virtual:default-clinic'

/** Checks the clinic files at the beginning of a build, and serves the default one as a module. */
export function clinicFiles(): Plugin {
  return {
    name: 'clinic-files',
    buildStart() {
      readClinics()
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (resolved) =>
      resolved === `\0${id}`
        ? `export const defaultSlug = ${JSON.stringify(defaultSlug)}
export const defaultClinic = ${JSON.stringify(theDefault())}`
        : undefined,
    transformIndexHtml: (html) => html.replace('%INQUIRY_ADDRESS%', wayTo(theDefault())),
  }
}
