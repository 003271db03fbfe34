import type { Clinic } from '@/clinic/schema'
import { emptyDraft, type Draft } from './draft'

function wayOf({ inquiry }: Clinic): Partial<Draft> {
  if (inquiry.kind === 'link') return { way: 'link', url: inquiry.url, target: inquiry.target }
  const { delivery } = inquiry
  if (delivery.kind === 'mailto') return { way: 'mailto', address: delivery.address }
  if (delivery.kind === 'form-post') return { way: 'form-post', postUrl: delivery.url }
  const { site, formId, fields } = delivery
  return {
    way: 'contact-form-7',
    site,
    formId: String(formId),
    formName: fields.name,
    formEmail: fields.email,
    formPhone: fields.phone,
    formMessage: fields.message,
    formConsent: fields.consent ?? '',
  }
}

function numbersOf({ emergency }: Clinic): Partial<Draft> {
  if (!emergency) return {}
  const { call, alsoCall, text, crisis } = emergency
  return {
    ownNumbers: true,
    call,
    alsoCall: alsoCall ?? '',
    textWay: text?.way ?? '',
    textNumber: text?.number ?? '',
    textName: text?.name ?? '',
    crisisName: crisis?.name ?? '',
    crisisCall: crisis?.call ?? '',
    crisisText: crisis?.text ?? '',
    crisisTextName: crisis?.textName ?? '',
  }
}

/** A clinic file that someone has already, as a draft to go on with. */
export function draftFrom(clinic: Clinic, slug: string): Draft {
  return {
    ...emptyDraft,
    slug,
    name: clinic.name,
    phone: clinic.phone ?? '',
    email: clinic.email ?? '',
    pages: clinic.origins.join('\n'),
    ...wayOf(clinic),
    inquiryLabel: clinic.inquiryLabel,
    privacyUrl: clinic.privacyUrl ?? '',
    country: clinic.country ?? '',
    ...numbersOf(clinic),
    level: clinic.level,
    theme: clinic.theme,
    ...(clinic.accent && { ownColors: true, ...clinic.accent }),
    logo: clinic.logo?.file ?? '',
    logoAlt: clinic.logo?.alt ?? '',
    history: clinic.history,
    idle: clinic.idleMinutes === undefined ? '' : String(clinic.idleMinutes),
  }
}
