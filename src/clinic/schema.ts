import * as v from 'valibot'
import { isHere } from './here.ts'
import { safeUrl } from './safe-url.ts'

/** The languages the check is built in. */
const languages = ['en'] as const

const text = (reason: string) => v.string(reason)
const words = (most: number) =>
  v.pipe(
    text('must be a text'),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must be at most ${most} characters`),
  )
const matching = (pattern: RegExp, reason: string) => v.pipe(text(reason), v.regex(pattern, reason))
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `must be one of: ${options.join(', ')}`)
/** Something that must be there, with the reason where it is not. */
const given = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? 'is not a field of a clinic file'
      : issue.received === 'undefined'
        ? 'is missing'
        : 'must be a group of fields in { }',
  )

const email = v.pipe(
  text('must be an email address'),
  v.email('must be an email address'),
  v.maxLength(254, 'must be an email address'),
)
const phone = matching(/^\+?[\d ()/.-]{3,30}$/, 'must be a phone number')
const emergencyNumber = matching(
  /^\d{2,6}$/,
  'must be a short emergency number as dialled, such as 112',
)
const color = matching(/^#[\da-f]{6}$/i, 'must be a color such as #12565c')
const fieldName = matching(
  /^[A-Za-z][\w.:|-]{0,79}$/,
  'must be the name of a field of the form, such as your-name',
)

/** The clinic file. `here` lets addresses lead to this machine, while someone tries the check on it. */
export function clinicFile(here = false) {
  const origin = v.pipe(
    text('must be a text'),
    v.check(
      (said) =>
        URL.canParse(said) &&
        new URL(said).origin === said &&
        (said.startsWith('https://') || (here && isHere(said))) &&
        !said.includes('*'),
      'must be an exact https origin such as https://clinic.example, without a path',
    ),
  )
  const address = v.pipe(
    text('must be a text'),
    v.check(
      (said) => safeUrl(said, { here }) !== undefined,
      'must be an https address, without a user name or hidden characters',
    ),
  )
  const delivery = v.variant(
    'kind',
    [
      given({
        kind: v.literal('contact-form-7'),
        /** The address of the WordPress site, without `/wp-json`. */
        site: address,
        formId: v.pipe(
          v.number('must be the number of the form'),
          v.integer('must be the number of the form'),
          v.minValue(1, 'must be the number of the form'),
        ),
        /** The names that the clinic's form gives to our fields. */
        fields: given({
          name: fieldName,
          email: fieldName,
          phone: fieldName,
          message: fieldName,
          /** An acceptance box of the clinic's form. */
          consent: v.optional(fieldName),
        }),
      }),
      given({ kind: v.literal('form-post'), url: address }),
      given({ kind: v.literal('mailto'), address: email }),
    ],
    'must be a group of fields with a kind, one of: contact-form-7, form-post, mailto',
  )

  return given({
    name: words(80),
    phone: v.optional(phone),
    email: v.optional(email),
    /** Exact origins of the clinic's pages. They alone may show the check in a frame. */
    origins: v.pipe(
      v.array(origin, 'must be a list of origins'),
      v.nonEmpty('must name at least one origin'),
    ),
    /** How a person reaches the clinic: its own page, or our form. */
    inquiry: v.variant(
      'kind',
      [
        given({
          kind: v.literal('link'),
          url: address,
          target: v.optional(oneOf(['_blank', '_top']), '_blank'),
        }),
        given({ kind: v.literal('form'), delivery }),
      ],
      'must be a group of fields with a kind, one of: link, form',
    ),
    /** The words on the way to the clinic. */
    inquiryLabel: words(60),
    /** Where the clinic tells what it does with what people write. */
    privacyUrl: v.optional(address),
    lang: v.optional(oneOf(languages), 'en'),
    /** ISO 3166-1 alpha-2: decides the emergency number when the browser names no country. */
    country: v.optional(matching(/^[A-Z]{2}$/, 'must be a country code such as US')),
    /** What to call in the clinic's country, where our table is not to be used. */
    emergency: v.optional(
      given({
        call: emergencyNumber,
        alsoCall: v.optional(emergencyNumber),
        text: v.optional(
          given({
            way: oneOf(['sms', 'sms-registered', 'relay', 'app']),
            number: v.optional(phone),
            name: v.optional(words(80)),
          }),
        ),
        crisis: v.optional(
          given({
            call: v.optional(phone),
            text: v.optional(phone),
            name: words(80),
            textName: v.optional(words(80)),
          }),
        ),
      }),
    ),
    theme: v.optional(oneOf(['light', 'dark', 'auto']), 'auto'),
    accent: v.optional(given({ light: color, dark: color })),
    /** A picture beside the clinic file. */
    logo: v.optional(
      given({
        file: matching(
          /^[a-z0-9][a-z0-9-]{0,59}\.(svg|png|webp|jpg|avif)$/,
          'must be the name of a picture beside the clinic file, such as our-logo.svg',
        ),
        alt: words(80),
      }),
    ),
    level: v.optional(oneOf(['information', 'checklist', 'overlap']), 'overlap'),
    history: v.optional(oneOf(['push', 'replace']), 'push'),
    /** After so many minutes without a touch the answers are deleted: for devices that many people use. */
    idleMinutes: v.optional(
      v.pipe(
        v.number('must be a number of minutes'),
        v.integer('must be a whole number of minutes'),
        v.minValue(2, 'must be at least 2'),
        v.maxValue(240, 'must be at most 240'),
      ),
    ),
  })
}

/** The clinic that offers the check. */
export type Clinic = v.InferOutput<ReturnType<typeof clinicFile>>
export type Level = Clinic['level']
export type Delivery = Extract<Clinic['inquiry'], { kind: 'form' }>['delivery']
