import * as v from 'valibot'
import { safeInquiryUrl } from './inquiry-url.ts'

const origin = v.pipe(
  v.string('must be a text'),
  v.check(
    (text) =>
      URL.canParse(text) &&
      new URL(text).origin === text &&
      text.startsWith('https://') &&
      !text.includes('*'),
    'must be an exact https origin such as https://clinic.example, without a path',
  ),
)
const words = (most: number) =>
  v.pipe(
    v.string('must be a text'),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must be at most ${most} characters`),
  )

const clinicFile = v.strictObject({
  name: words(80),
  phone: v.optional(v.pipe(v.string(), v.regex(/^\+?[\d ()/.-]{3,30}$/, 'must be a phone number'))),
  origins: v.pipe(
    v.array(origin, 'must be a list of origins'),
    v.nonEmpty('must name at least one origin'),
  ),
  inquiry: v.variant(
    'kind',
    [
      v.strictObject({ kind: v.literal('link'), url: v.string('must be a text') }),
      v.strictObject({
        kind: v.literal('email'),
        address: v.pipe(v.string('must be a text'), v.email('must be an email address')),
      }),
    ],
    'must have a kind: "link" or "email"',
  ),
  inquiryLabel: words(60),
  country: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code such as US')),
  ),
})

/** Everything wrong with a clinic file, one line each: file, field, reason. Empty when it is sound. */
export function troubleIn(file: string, text: string): string[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return [`${file}: is not JSON: ${(error as Error).message}`]
  }
  const result = v.safeParse(clinicFile, data)
  if (!result.success)
    return result.issues.map(
      (issue) => `${file}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`,
    )
  const { inquiry, origins } = result.output
  if (inquiry.kind === 'link' && !safeInquiryUrl(inquiry.url, new Set(origins)))
    return [
      `${file}: inquiry.url: must be an https address on one of the origins, without a user name or hidden characters`,
    ]
  return []
}
