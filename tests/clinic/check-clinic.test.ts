import { describe, expect, it } from 'vitest'
import { readClinic } from '@/clinic/check-clinic'
import demo from '../../public/clinics/demo.json'

const file = 'clinic.json'
const sound = {
  name: 'Demo Clinic',
  phone: '+1 (555) 010-0100',
  email: 'office@clinic.example',
  origins: ['https://clinic.example', 'https://booking.clinic.example:8443'],
  inquiry: { kind: 'link', url: 'https://clinic.example/inquiry' },
  inquiryLabel: 'Ask the clinic a question',
  country: 'US',
}
const contactForm = {
  kind: 'contact-form-7',
  site: 'https://clinic.example/blog',
  formId: 12,
  fields: { name: 'your-name', email: 'your-email', phone: 'tel-1', message: 'your-message' },
}
const read = (changes: object, here?: boolean) =>
  readClinic(file, JSON.stringify({ ...sound, ...changes }), here)
const trouble = (changes: object, here?: boolean) => read(changes, here).trouble
const link = (url: unknown) => trouble({ inquiry: { kind: 'link', url } })
const form = (delivery: unknown) => ({ inquiry: { kind: 'form', delivery } })

describe('a sound clinic file', () => {
  it('passes, and what it leaves out is filled in', () => {
    expect(read({})).toEqual({
      trouble: [],
      clinic: {
        ...sound,
        inquiry: { ...sound.inquiry, target: '_blank' },
        lang: 'en',
        theme: 'auto',
        level: 'overlap',
        history: 'push',
      },
    })
  })

  it.each([
    ['no phone and no country', { phone: undefined, country: undefined }],
    [
      'our form by email',
      { phone: undefined, ...form({ kind: 'mailto', address: 'a@b.example' }) },
    ],
    ['our form by WordPress', form(contactForm)],
    [
      'our form by a service elsewhere',
      form({ kind: 'form-post', url: 'https://forms.example/f/abc' }),
    ],
    ['emergency numbers', { emergency: { call: '116', text: { way: 'sms', number: '112' } } }],
    ['colors', { accent: { light: '#12565c', dark: '#7fd0c9' } }],
    ['a logo', { logo: { file: 'our-logo.svg', alt: 'Demo Clinic' } }],
    ['all choices', { level: 'checklist', history: 'replace', theme: 'dark', idleMinutes: 5 }],
  ])('passes with %s', (_, changes) => {
    expect(trouble(changes)).toEqual([])
  })

  it('is the one that comes with the check', () => {
    expect(readClinic(file, JSON.stringify(demo)).trouble).toEqual([])
  })

  it('may lead to this machine while someone tries it here, and at no other time', () => {
    const changes = {
      origins: ['http://127.0.0.1:8080'],
      ...form({ ...contactForm, site: 'http://127.0.0.1:8080' }),
    }
    expect(trouble(changes, true)).toEqual([])
    expect(trouble(changes)).not.toEqual([])
    expect(trouble({ origins: ['http://clinic.example'] }, true)).not.toEqual([])
  })
})

describe('a clinic file that would mislead a person is refused, naming file, field and reason', () => {
  it.each([
    ['name', { name: undefined }, 'is missing'],
    ['name', { name: '   ' }, 'must not be empty'],
    ['name', { name: 7 }, 'must be a text'],
    ['name', { name: 'a'.repeat(81) }, 'at most 80'],
    ['phone', { phone: 'call us' }, 'must be a phone number'],
    ['phone', { phone: '1; rm' }, 'must be a phone number'],
    ['phone', { phone: undefined, ...form(contactForm) }, 'is missing'],
    ['email', { email: undefined, ...form(contactForm) }, 'is missing'],
    ['email', { email: 'office' }, 'must be an email address'],
    ['origins', { origins: [] }, 'at least one origin'],
    ['origins', { origins: 'https://clinic.example' }, 'must be a list of origins'],
    ['origins.0', { origins: ['http://clinic.example'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://clinic.example/'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://clinic.example:443'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://CLINIC.example'] }, 'exact https origin'],
    ['origins.0', { origins: ['https://someone@clinic.example'] }, 'exact https origin'],
    ['origins.1', { origins: ['https://clinic.example', 'null'] }, 'exact https origin'],
    ['inquiry.kind', { inquiry: { kind: 'fax', number: '1' } }, 'one of: link, form'],
    ['inquiry', { inquiry: 'https://clinic.example' }, 'must be a group of fields'],
    ['inquiry.delivery.kind', form({ kind: 'pigeon' }), 'one of: contact-form-7'],
    ['inquiry.delivery.address', form({ kind: 'mailto', address: 'clinic' }), 'an email address'],
    [
      'inquiry.delivery.address',
      form({ kind: 'mailto', address: 'a@b.example?bcc=c@d.example' }),
      'must be an email address',
    ],
    [
      'inquiry.delivery.address',
      form({ kind: 'mailto', address: 'a@b.example\nBcc: c@d.example' }),
      'must be an email address',
    ],
    [
      'inquiry.delivery.site',
      form({ ...contactForm, site: 'https://evil.example' }),
      'one of the origins',
    ],
    [
      'inquiry.delivery.site',
      form({ ...contactForm, site: 'https://clinic.example/?rest_route=/' }),
      'without ? or #',
    ],
    ['inquiry.delivery.formId', form({ ...contactForm, formId: 'a1b2c3d' }), 'number of the form'],
    [
      'inquiry.delivery.fields.message',
      form({ ...contactForm, fields: { ...contactForm.fields, message: '_wpcf7' } }),
      'must be the name of a field',
    ],
    [
      'inquiry.delivery.fields',
      form({ ...contactForm, fields: { ...contactForm.fields, message: 'your-name' } }),
      'a different field for each',
    ],
    [
      'inquiry.delivery.url',
      form({ kind: 'form-post', url: 'http://forms.example/f' }),
      'must be an https address',
    ],
    [
      'inquiry.target',
      { inquiry: { ...sound.inquiry, target: '_parent' } },
      'must be one of: _blank, _top',
    ],
    ['inquiryLabel', { inquiryLabel: '' }, 'must not be empty'],
    ['privacyUrl', { privacyUrl: 'https://evil.example/privacy' }, 'one of the origins'],
    ['lang', { lang: 'tlh' }, 'must be one of: en'],
    ['country', { country: 'usa' }, 'must be a country code'],
    ['country', { country: undefined, emergency: { call: '112' } }, 'is missing'],
    ['emergency.call', { emergency: { call: '+1 555 010 0100' } }, 'short emergency number'],
    ['emergency.text.way', { emergency: { call: '112', text: { way: 'fax' } } }, 'must be one of'],
    ['emergency.text', { emergency: { call: '112', text: { way: 'sms' } } }, 'number or a name'],
    ['emergency.crisis', { emergency: { call: '112', crisis: { name: 'Us' } } }, 'number to call'],
    ['theme', { theme: 'url(x)' }, 'must be one of: light, dark, auto'],
    ['accent.light', { accent: { light: 'teal', dark: '#7fd0c9' } }, 'must be a color'],
    ['accent.dark', { accent: { light: '#12565c' } }, 'is missing'],
    ['logo.file', { logo: { file: 'https://evil.example/a.svg', alt: 'x' } }, 'a picture beside'],
    ['logo.file', { logo: { file: '../a.svg', alt: 'x' } }, 'a picture beside'],
    ['logo.alt', { logo: { file: 'a.svg' } }, 'is missing'],
    ['level', { level: 'diagnosis' }, 'must be one of: information, checklist, overlap'],
    ['history', { history: 'none' }, 'must be one of: push, replace'],
    ['idleMinutes', { idleMinutes: 1 }, 'at least 2'],
    ['idleMinutes', { idleMinutes: 2.5 }, 'whole number'],
    ['idleMinutes', { idleMinutes: '5' }, 'must be a number of minutes'],
    ['fone', { fone: '112' }, 'is not a field of a clinic file'],
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
    7,
  ])('an address of the inquiry page such as %j', (url) => {
    const [line, ...others] = link(url)
    expect(others).toEqual([])
    expect(line).toMatch(/^clinic\.json: inquiry\.url: must (be|lead) /)
  })

  it('a text that is not JSON', () => {
    const { trouble: lines } = readClinic(file, '{ "name": ')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^clinic\.json: file: is not JSON: ./)
  })

  it.each(['null', '[]', '"clinic"'])('a file that holds no clinic at all: %s', (text) => {
    const { trouble: lines } = readClinic(file, text)
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
