import * as v from 'valibot'
import { hardToRead, leastContrast } from './contrast.ts'
import { clinicFile, type Clinic } from './schema.ts'
import { safeUrl } from './safe-url.ts'

/** A clinic file that was read, or everything wrong with it. */
export type Reading =
  | { readonly clinic: Clinic; readonly trouble: readonly [] }
  | { readonly clinic?: undefined; readonly trouble: readonly string[] }

/** Faults that lie between fields: the field, and the reason. */
function faultsBetween(clinic: Clinic, here: boolean): [field: string, reason: string][] {
  const { inquiry, privacyUrl, accent, emergency, country } = clinic
  const origins = new Set(clinic.origins)
  const faults: [string, string][] = []
  const mustBeOwn = (field: string, address: string) => {
    if (!safeUrl(address, { origins, here }))
      faults.push([field, 'must lead to one of the origins of this file'])
  }

  if (inquiry.kind === 'link') mustBeOwn('inquiry.url', inquiry.url)
  else if (inquiry.delivery.kind === 'contact-form-7') {
    const { site, fields } = inquiry.delivery
    mustBeOwn('inquiry.delivery.site', site)
    if (/[?#]/.test(site))
      faults.push([
        'inquiry.delivery.site',
        'must be the address of the site alone, without ? or #',
      ])
    const names = Object.values(fields).filter((name) => name !== undefined)
    if (new Set(names).size < names.length)
      faults.push(['inquiry.delivery.fields', 'must name a different field for each'])
  }
  if (inquiry.kind === 'form' && inquiry.delivery.kind !== 'mailto')
    for (const way of ['phone', 'email'] as const)
      if (!clinic[way])
        faults.push([way, 'is missing: it is shown when the form could not be sent'])
  if (privacyUrl) mustBeOwn('privacyUrl', privacyUrl)
  if (emergency?.text && !emergency.text.number && !emergency.text.name)
    faults.push(['emergency.text', 'must have a number or a name'])
  if (emergency?.crisis && !emergency.crisis.call && !emergency.crisis.text)
    faults.push(['emergency.crisis', 'must have a number to call or to text'])
  if (emergency && !country)
    faults.push(['country', 'is missing: the emergency numbers of this file are for one country'])
  if (accent)
    for (const scheme of ['light', 'dark'] as const)
      for (const what of hardToRead(accent[scheme], scheme))
        faults.push([`accent.${scheme}`, `${what}; it must be ${leastContrast} or more`])
  return faults
}

/** Reads the text of a clinic file, at build and at load. */
export function readClinic(file: string, text: string, here = false): Reading {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return { trouble: [`${file}: file: is not JSON: ${(error as Error).message}`] }
  }
  const result = v.safeParse(clinicFile(here), data)
  const faults: [string, string][] = result.success
    ? faultsBetween(result.output, here)
    : result.issues.map((issue) => [v.getDotPath(issue) ?? 'file', issue.message])
  const trouble = faults.map(([field, reason]) => `${file}: ${field}: ${reason}`)
  return result.success && trouble.length === 0
    ? { clinic: result.output, trouble: [] }
    : { trouble }
}
