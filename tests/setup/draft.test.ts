import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readClinic } from '@/clinic/check-clinic'
import { emptyDraft, originsOf, textOf, type Draft } from '@/setup/draft'
import { faultsIn, isSlug, mended, slugFor } from '@/setup/faults'
import { draftFrom } from '@/setup/reopen'

const site = 'https://clinic.example'
const base = { name: 'Riverside', origins: [site], inquiryLabel: 'Contact us' }
const files: [string, Record<string, unknown>][] = [
  ['a link and nothing else', { ...base, inquiry: { kind: 'link', url: `${site}/contact` } }],
  [
    'a form in WordPress, and everything else there is',
    {
      ...base,
      phone: '+1 555 010 0199',
      email: 'desk@clinic.example',
      inquiry: {
        kind: 'form',
        delivery: {
          kind: 'contact-form-7',
          site: `${site}/`,
          formId: 12,
          fields: {
            name: 'your-name',
            email: 'your-email',
            phone: 'your-tel',
            message: 'your-message',
            consent: 'your-consent',
          },
        },
      },
      privacyUrl: `${site}/privacy`,
      country: 'GB',
      emergency: {
        call: '999',
        alsoCall: '112',
        text: { way: 'sms-registered', number: '999', name: 'emergencySMS' },
        crisis: { call: '116 123', text: '85258', name: 'Samaritans', textName: 'Shout' },
      },
      accent: { light: '#12565c', dark: '#7fd0c9' },
      logo: { file: 'riverside.svg', alt: 'Riverside' },
      level: 'checklist',
      theme: 'dark',
      history: 'replace',
      idleMinutes: 5,
    },
  ],
  [
    'a form service',
    {
      ...base,
      phone: '555 0100',
      email: 'desk@clinic.example',
      inquiry: { kind: 'form', delivery: { kind: 'form-post', url: 'https://forms.example/f' } },
    },
  ],
  [
    'an email',
    {
      ...base,
      inquiry: { kind: 'form', delivery: { kind: 'mailto', address: 'desk@clinic.example' } },
    },
  ],
]
const read = (text: string) => readClinic('riverside.json', text)

it.each(files)('keeps a clinic file whole that is opened and saved again: %s', (_, file) => {
  const { clinic, trouble } = read(JSON.stringify(file))
  expect(trouble).toEqual([])
  const again = textOf(draftFrom(clinic!, 'riverside'))
  expect(read(again)).toEqual({ clinic, trouble: [] })
})

it('takes whole addresses for the sites they belong to, with or without https, each site once', () => {
  const pages = `${site}/contact?x=1\nwww.clinic.example/about\n\n ${site} `
  expect(originsOf({ pages })).toEqual([site, 'https://www.clinic.example'])
  expect(originsOf({ pages: '' })).toEqual([])
})

it('names the file after the clinic, in signs that an address may have', () => {
  expect(slugFor('Dr. Müller’s Praxis & Söhne')).toBe('dr-mullers-praxis-sohne')
  expect(slugFor('—')).toBe('')
  expect(slugFor('a'.repeat(39) + ' b')).toBe('a'.repeat(39))
  for (const name of ['Dr. Müller’s', 'x'.repeat(80), '3 Rivers'])
    expect(isSlug(slugFor(name)), name).toBe(true)
  for (const slug of ['', 'preview', '../evil', 'A', 'a b']) expect(isSlug(slug), slug).toBe(false)
})

it('says which fields are missing at the beginning, and no more', () => {
  expect([...faultsIn(emptyDraft, false).keys()]).toEqual(['name', 'origins', 'inquiry.url'])
})

it('says what is wrong with a number, instead of leaving it out', () => {
  expect(faultsIn({ ...emptyDraft, idle: 'soon' }, false).get('idleMinutes')).toMatch(/number/)
  expect(faultsIn({ ...emptyDraft, idle: '1' }, false).get('idleMinutes')).toMatch(/at least 2/)
})

const typed = fc.constantFrom(
  '',
  'x',
  '12',
  `${site}/a`,
  'javascript:alert(1)',
  '#12565c',
  'a@b.example',
  '../../etc',
)
const anyDraft = fc.record({
  ...Object.fromEntries(Object.keys(emptyDraft).map((name) => [name, typed])),
  way: fc.constantFrom('link', 'mailto', 'contact-form-7', 'form-post'),
  target: fc.constantFrom('_blank', '_top'),
  textWay: fc.constantFrom('', 'sms', 'relay', 'app'),
  level: fc.constantFrom('information', 'checklist', 'overlap'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  history: fc.constantFrom('push', 'replace'),
  ownNumbers: fc.boolean(),
  ownColors: fc.boolean(),
}) as unknown as fc.Arbitrary<Draft>

it('can always show the rest, whatever is not in order yet', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const whole = mended(draft, faultsIn(draft, false), 'Your clinic')
      const shown = mended(whole, faultsIn(whole, false), 'Your clinic')
      expect([...faultsIn(shown, false)]).toEqual([])
    }),
    { numRuns: 300 },
  )
})
