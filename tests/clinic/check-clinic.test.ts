import { describe, expect, it } from 'vitest'
import { troubleIn } from '@/clinic/check-clinic'
import demo from '@/clinic/demo.json'

const file = 'clinic.json'
const sound = {
  name: 'Demo Clinic',
  phone: '+1 (555) 010-0100',
  origins: ['https://clinic.example', 'https://booking.clinic.example:8443'],
  inquiry: { kind: 'link', url: 'https://clinic.example/inquiry' },
  inquiryLabel: 'Ask the clinic a question',
  country: 'US',
}
const trouble = (changes: object) => troubleIn(file, JSON.stringify({ ...sound, ...changes }))
const link = (url: unknown) => trouble({ inquiry: { kind: 'link', url } })

describe('a sound clinic file', () => {
  it('passes', () => {
    expect(trouble({})).toEqual([])
  })

  it('passes without what is optional, and with an email address', () => {
    const inquiry = { kind: 'email', address: 'inquiry@clinic.example' }
    expect(trouble({ phone: undefined, country: undefined, inquiry })).toEqual([])
  })

  it('is the one that comes with the check', () => {
    expect(troubleIn(file, JSON.stringify(demo))).toEqual([])
  })
})

describe('a clinic file that would mislead a person is refused, naming file, field and reason', () => {
  it.each([
    ['name', { name: '   ' }, 'must not be empty'],
    ['name', { name: 7 }, 'must be a text'],
    ['name', { name: 'a'.repeat(81) }, 'at most 80'],
    ['phone', { phone: 'call us' }, 'must be a phone number'],
    ['phone', { phone: '1; rm' }, 'must be a phone number'],
    ['origins', { origins: [] }, 'at least one origin'],
    ['origins', { origins: 'https://clinic.example' }, 'must be a list of origins'],
    ['origins.0', { origins: ['http://clinic.example'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://clinic.example/'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://clinic.example:443'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://CLINIC.example'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://someone@clinic.example'] }, 'exact https origin'],
    ['origins.1', { origins: ['https://clinic.example', 'null'] }, 'exact https origin'],
    ['inquiry.kind', { inquiry: { kind: 'fax', number: '1' } }, '"link" or "email"'],
    [
      'inquiry.address',
      { inquiry: { kind: 'email', address: 'clinic' } },
      'must be an email address',
    ],
    [
      'inquiry.address',
      { inquiry: { kind: 'email', address: 'a@b.example?bcc=c@d.example' } },
      'must be an email address',
    ],
    [
      'inquiry.address',
      { inquiry: { kind: 'email', address: 'a@b.example\nBcc: c@d.example' } },
      'must be an email address',
    ],
    ['inquiryLabel', { inquiryLabel: '' }, 'must not be empty'],
    ['country', { country: 'usa' }, 'must be a country code'],
  ])('%s of %j', (field, changes, reason) => {
    const [line, ...others] = trouble(changes)
    expect(others).toEqual([])
    expect(line).toMatch(new RegExp(`^${file}: ${field.replaceAll('.', '\\.')}: .`))
    expect(line).toContain(reason)
  })

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'https:evil.example',
    'https://evil.example/',
    'https://clinic.example@evil.example/',
    'https://clinic.example\\@evil.example/',
    'https://clinic.example:8443/',
    'http://clinic.example/',
    'data:text/html,hello',
    'intent://clinic.example/#Intent;end',
    ' https://clinic.example/',
    '',
  ])('an address of the inquiry page such as %j', (url) => {
    const [line, ...others] = link(url)
    expect(others).toEqual([])
    expect(line).toMatch(
      /^clinic\.json: inquiry\.url: must be an https address on one of the origins/,
    )
  })

  it('an address that is no text', () => {
    expect(link(7)).toEqual(['clinic.json: inquiry.url: must be a text'])
  })

  it('a field it does not know, so that a slip of the pen is found', () => {
    const [line, ...others] = trouble({ fone: '112' })
    expect(others).toEqual([])
    expect(line).toMatch(/^clinic\.json: fone: ./)
  })

  it('a text that is not JSON', () => {
    const [line, ...others] = troubleIn(file, '{ "name": ')
    expect(others).toEqual([])
    expect(line).toMatch(/^clinic\.json: is not JSON: ./)
  })

  it.each(['null', '[]', '"clinic"'])('a file that holds no clinic at all: %s', (text) => {
    const lines = troubleIn(file, text)
    expect(lines).not.toEqual([])
    for (const line of lines) expect(line).toMatch(/^clinic\.json: \S+: ./)
  })

  it('every fault at once, a line each', () => {
    const fields = trouble({ name: '', country: 'usa', inquiryLabel: '' }).map(
      (line) => line.split(': ')[1],
    )
    expect(fields.toSorted()).toEqual(['country', 'inquiryLabel', 'name'])
  })
})
