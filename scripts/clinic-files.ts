// Reads and checks every clinic file, so that a faulty one fails the build; and hands the app the clinic of a page that names none.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readClinic } from '../src/clinic/check-clinic.ts'
import { previewSlug } from '../src/clinic/preview.ts'
import type { Clinic } from '../src/clinic/schema.ts'
import { inquiryPage, wayTo } from './inquiry-page.ts'
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
    if (name === previewSlug) faults.push(`${file}: file: this name belongs to the set-up page`)
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

const id = 'virtual:default-clinic'

/** Checks the clinic files at the beginning of a build, and serves the default one as a module. */
export function clinicFiles(): Plugin {
  return {
    name: 'clinic-files',
    buildStart() {
      readClinics()
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(resolved) {
      if (resolved !== `\0${id}`) return
      const clinic = theDefault()
      const isPlain = clinic.theme === 'auto' && !clinic.accent && clinic.history === 'push'
      return `export const defaultSlug = ${JSON.stringify(defaultSlug)}
export const defaultIsPlain = ${isPlain}
export const defaultClinic = ${JSON.stringify(clinic)}`
    },
    /** The pages of the app lead to the default clinic. The shell of the inquiry form is filled in after the build, for each clinic. */
    transformIndexHtml: (html, { filename, server }) => {
      if (!filename.endsWith('inquiry.html'))
        return html.replaceAll('%INQUIRY_ADDRESS%', wayTo(theDefault()))
      return server ? inquiryPage(html, theDefault()) : html
    },
  }
}
