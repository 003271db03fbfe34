import type { Clinic } from '@/clinic/schema'

/** What a person has filled in so far, as the fields of the page hold it; a field left empty is an empty text. */
export interface Draft {
  /** What the clinic file will be called. */
  slug: string
  name: string
  phone: string
  email: string
  /** Addresses of the pages that will show the check, one a line. */
  pages: string
  way: 'link' | 'mailto' | 'contact-form-7' | 'form-post'
  url: string
  target: '_blank' | '_top'
  address: string
  site: string
  formId: string
  formName: string
  formEmail: string
  formPhone: string
  formMessage: string
  formConsent: string
  postUrl: string
  inquiryLabel: string
  privacyUrl: string
  country: string
  ownNumbers: boolean
  call: string
  alsoCall: string
  textWay: '' | 'sms' | 'sms-registered' | 'relay' | 'app'
  textNumber: string
  textName: string
  crisisName: string
  crisisCall: string
  crisisText: string
  crisisTextName: string
  level: Clinic['level']
  theme: Clinic['theme']
  ownColors: boolean
  light: string
  dark: string
  logo: string
  logoAlt: string
  history: Clinic['history']
  idle: string
}

export const emptyDraft: Draft = {
  slug: '',
  name: '',
  phone: '',
  email: '',
  pages: '',
  way: 'link',
  url: '',
  target: '_blank',
  address: '',
  site: '',
  formId: '',
  formName: 'your-name',
  formEmail: 'your-email',
  formPhone: 'your-phone',
  formMessage: 'your-message',
  formConsent: '',
  postUrl: '',
  inquiryLabel: 'Contact us',
  privacyUrl: '',
  country: '',
  ownNumbers: false,
  call: '',
  alsoCall: '',
  textWay: '',
  textNumber: '',
  textName: '',
  crisisName: '',
  crisisCall: '',
  crisisText: '',
  crisisTextName: '',
  level: 'overlap',
  theme: 'auto',
  ownColors: false,
  light: '#12565c',
  dark: '#7fd0c9',
  logo: '',
  logoAlt: '',
  history: 'push',
  idle: '',
}

/** Leaves out what was left empty. */
const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  )

/** The site that an address belongs to; people paste a whole address, or one without https. */
function siteOf(line: string): string {
  const address = /^https?:\/\//i.test(line) ? line : `https://${line}`
  return URL.canParse(address) ? new URL(address).origin : line
}
export const originsOf = ({ pages }: Pick<Draft, 'pages'>) => [
  ...new Set(
    pages
      .split(/\s+/)
      .filter((line) => line !== '')
      .map(siteOf),
  ),
]

/** Numbers are typed as text; what is no number stays as it is, for the checker to say so. */
const numberIn = (text: string) =>
  text.trim() === '' ? '' : Number.isNaN(Number(text)) ? text : Number(text)

function inquiryOf(draft: Draft) {
  const { way, url, target, address, site, formId, postUrl } = draft
  if (way === 'link') return { kind: 'link', url, target }
  if (way === 'mailto') return { kind: 'form', delivery: { kind: 'mailto', address } }
  if (way === 'form-post') return { kind: 'form', delivery: { kind: 'form-post', url: postUrl } }
  return {
    kind: 'form',
    delivery: {
      kind: 'contact-form-7',
      site,
      formId: numberIn(formId),
      fields: filled({
        name: draft.formName,
        email: draft.formEmail,
        phone: draft.formPhone,
        message: draft.formMessage,
        consent: draft.formConsent,
      }),
    },
  }
}

function emergencyOf(draft: Draft) {
  const text =
    draft.textWay && filled({ way: draft.textWay, number: draft.textNumber, name: draft.textName })
  const crisis = filled({
    call: draft.crisisCall,
    text: draft.crisisText,
    name: draft.crisisName,
    textName: draft.crisisTextName,
  })
  return {
    call: draft.call,
    ...filled({
      alsoCall: draft.alsoCall,
      text,
      crisis: Object.keys(crisis).length > 0 ? crisis : '',
    }),
  }
}

/** The clinic file that a draft stands for, sound or not. */
function fileOf(draft: Draft): Record<string, unknown> {
  return {
    name: draft.name,
    ...filled({ phone: draft.phone, email: draft.email }),
    origins: originsOf(draft),
    inquiry: inquiryOf(draft),
    inquiryLabel: draft.inquiryLabel,
    ...filled({
      privacyUrl: draft.privacyUrl,
      country: draft.country,
      emergency: draft.ownNumbers ? emergencyOf(draft) : '',
      accent: draft.ownColors ? { light: draft.light, dark: draft.dark } : '',
      logo: draft.logo || draft.logoAlt ? { file: draft.logo, alt: draft.logoAlt } : '',
      idleMinutes: numberIn(draft.idle),
    }),
    lang: 'en',
    theme: draft.theme,
    level: draft.level,
    history: draft.history,
  }
}
export const textOf = (draft: Draft) => `${JSON.stringify(fileOf(draft), null, 2)}\n`
