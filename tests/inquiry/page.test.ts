import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readClinic } from '@/clinic/check-clinic'
import { inquiryPage, receiverOf } from '../../scripts/inquiry-page'
import { policyWith } from '../../scripts/policy'

const policy = policyWith({ scripts: [], styles: [] })

const file = {
  name: 'Clinic <b>&"One"</b></script>',
  phone: '+1 555 010 0100',
  email: 'office@clinic.example',
  origins: ['https://clinic.example'],
  inquiryLabel: 'Write to us',
}
const clinicWith = (delivery: object) => {
  const inquiry = { kind: 'form', delivery }
  const { clinic, trouble } = readClinic('x', JSON.stringify({ ...file, inquiry }))
  if (!clinic) throw new Error(trouble.join('\n'))
  return clinic
}
const wordPress = clinicWith({
  kind: 'contact-form-7',
  site: 'https://clinic.example/blog',
  formId: 7,
  fields: { name: 'n', email: 'e', phone: 'p', message: 'm' },
})
const service = clinicWith({ kind: 'form-post', url: 'https://forms.example:8443/f/abc?x=1' })
const email = clinicWith({ kind: 'mailto', address: 'a@clinic.example' })

const shell = readFileSync('inquiry.html', 'utf8')
/** As the build writes it, with quotes as a host's tools may have them. */
const built = (quoted: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${quoted}">${shell}`
const policyIn = (html: string) =>
  /content="(default-src[^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'")

describe('the page of a clinic’s form', () => {
  it.each([
    ['its own site', wordPress, 'https://clinic.example'],
    ['the service it uses', service, 'https://forms.example:8443'],
    ['nobody, where an email is written', email, "'none'"],
  ])('may send to %s, and its policy is else the same', (_, clinic, origin) => {
    for (const quoted of [policy, policy.replaceAll("'", '&#39;')])
      expect(policyIn(inquiryPage(built(quoted), clinic))).toBe(
        policy.replace("connect-src 'self'", `connect-src ${origin}`),
      )
    expect(receiverOf(clinic) ?? "'none'").toBe(origin)
  })

  it('has the clinic’s data, which cannot become part of the page', () => {
    const html = inquiryPage(shell, wordPress)
    const data = /<script type="application\/json" id="clinic">([^<]*)<\/script>/.exec(html)![1]!
    expect(JSON.parse(data)).toEqual(wordPress)
    expect(html).not.toContain('<b>')
    expect(html).not.toMatch(/%[A-Z_]+%/)
  })

  it('leads readers without scripts to the clinic in another way', () => {
    expect(inquiryPage(shell, wordPress)).toContain('href="tel:+15550100100"')
    expect(inquiryPage(shell, email)).toContain('href="mailto:a@clinic.example"')
  })

  it('can be filled in anew for another clinic', () => {
    const first = inquiryPage(built(policy), email)
    const html = inquiryPage(first, service)
    expect(html).toContain(JSON.stringify(service.inquiry))
    expect(policyIn(html)).toContain('connect-src https://forms.example:8443;')
  })
})
