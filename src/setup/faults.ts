import { readClinic } from '@/clinic/check-clinic'
import { previewSlug } from '@/clinic/preview'
import { settings } from '@/embed/settings'
import { originsOf, textOf, type Draft } from './draft'

/** What the checker of clinic files says about a draft: for each field of the file, the reason. */
export type Faults = ReadonlyMap<string, string>

/** The same checks as at build and at load. `here` while the page is tried on this machine. */
export function faultsIn(draft: Draft, here: boolean): Faults {
  const { trouble } = readClinic('draft', textOf(draft), here)
  const faults = new Map<string, string>()
  for (const line of trouble) {
    const [, field = 'file', reason = line] = /^draft: ([^:]+): ([^]*)$/.exec(line) ?? []
    if (!faults.has(field)) faults.set(field, reason)
  }
  return faults
}

/** Whether a clinic file may be called so. */
export const isSlug = (slug: string) => settings.clinic.test(slug) && slug !== previewSlug

/** A name for the clinic file, made from the name of the clinic. */
export const slugFor = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')

const siteOf = (address: string) =>
  /^https:/i.test(address) && URL.canParse(address) ? new URL(address).origin : undefined

/** A draft with something sound in place of all that is missing or faulty, so that the rest can be checked and shown. */
export function mended(draft: Draft, faults: Faults, sample: string): Draft {
  const faulty = (...paths: string[]) =>
    [...faults.keys()].some((field) =>
      paths.some((path) => field === path || field.startsWith(`${path}.`)),
    )
  const site = faulty('origins')
    ? (siteOf(draft.url) ?? 'https://clinic.example')
    : originsOf(draft)[0]!
  // A form needs a phone number and an email address as well.
  const noWay = faulty('inquiry') || (draft.way !== 'link' && faulty('phone', 'email'))
  return {
    ...draft,
    name: faulty('name') ? sample : draft.name,
    phone: faulty('phone') ? '' : draft.phone,
    email: faulty('email') ? '' : draft.email,
    pages: faulty('origins') ? site : draft.pages,
    ...(noWay && { way: 'link', url: `${site}/` }),
    inquiryLabel: faulty('inquiryLabel') ? sample : draft.inquiryLabel,
    privacyUrl: faulty('privacyUrl', 'origins') ? '' : draft.privacyUrl,
    country: faulty('country') ? '' : draft.country,
    ownNumbers: draft.ownNumbers && !faulty('emergency', 'country'),
    ownColors: draft.ownColors && !faulty('accent'),
    ...(faulty('logo') && { logo: '', logoAlt: '' }),
    idle: faulty('idleMinutes') ? '' : draft.idle,
  }
}
