import { createApp, type App } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultClinic } from 'virtual:default-clinic'
import type { Clinic } from '@/clinic/schema'
import InquiryApp from '@/inquiry/InquiryApp.vue'
import { idle } from '@/locales/en/page/idle'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import {
  button,
  every,
  fieldCalled,
  heading,
  link,
  one,
  press,
  spoken,
  textOf,
  texts,
  type,
} from '../support/page'
import { settle } from '../support/render'

const t = page.inquiry
const wordPress: Partial<Clinic> = {
  name: 'Example Clinic',
  phone: '+1 (555) 010-0100',
  email: 'office@clinic.example',
  inquiry: {
    kind: 'form',
    delivery: {
      kind: 'contact-form-7',
      site: 'https://clinic.example',
      formId: 7,
      fields: { name: 'n', email: 'e', phone: 'p', message: 'm' },
    },
  },
}
const sound = {
  [t.name]: 'Ada Example',
  [t.email]: 'ada@example.org',
  [t.phone]: '+1 555 010 0100',
}
const receiver = vi.fn<typeof fetch>()
const says = (said: object) => receiver.mockImplementation(async () => Response.json(said))

let app: App | undefined
/** Where the page tries to lead the browser. */
let place: { href: string }
async function open(changes: Partial<Clinic> = wordPress) {
  app = createApp(InquiryApp, { clinic: { ...defaultClinic, ...changes }, folder: '/clinics/' })
  app.mount(document.body.appendChild(document.createElement('div')))
  await settle()
}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  place = { href: '' }
  vi.stubGlobal('location', place)
  vi.stubGlobal('fetch', receiver.mockReset())
  says({ status: 'mail_sent' })
})
afterEach(() => {
  app?.unmount()
  vi.useRealTimers()
})

const pass = async (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds)
  await settle()
}
const consent = () => one<HTMLInputElement>('#inquiry-consent')
async function fill(changes: Record<string, string> = {}) {
  for (const [label, text] of Object.entries({ ...sound, ...changes }))
    await type(fieldCalled(label), text)
  if (!consent().checked) await press(consent())
  await pass(20_000)
}
const send = () => press(button(t.send.send))
const focused = () => textOf(document.activeElement)

describe('the form', () => {
  it('says whom it is for, where it goes, and that it is not for emergencies', async () => {
    await open()
    const said = textOf(one('main'))
    expect(heading()).toBe(t.title)
    expect(document.title).toBe(`${t.title} – Example Clinic`)
    expect(said).toContain(t.leads.send('Example Clinic'))
    expect(said).toContain(t.goesTo.own('clinic.example'))
    expect(said).toContain(t.emergency)
    expect(await barriers()).toEqual([])
  })

  it('names a service that stands between', async () => {
    const url = 'https://forms.example/f/abc'
    await open({ ...wordPress, inquiry: { kind: 'form', delivery: { kind: 'form-post', url } } })
    expect(textOf(one('main'))).toContain(t.goesTo.service('forms.example', 'Example Clinic'))
    expect(textOf(consent().closest('label'))).toContain('forms.example')
  })

  it('leads to what the clinic says about privacy, where the clinic gives that', async () => {
    const privacyUrl = 'https://clinic.example/privacy'
    await open({ ...wordPress, privacyUrl })
    expect(link(t.privacy('Example Clinic')).getAttribute('href')).toBe(privacyUrl)
  })

  it('is empty, and agrees to nothing by itself', async () => {
    await open()
    const values = every('main input:not([type=checkbox]), main textarea').map(
      (field) => (field as HTMLInputElement).value,
    )
    expect(values).toEqual(['', '', '', '', ''])
    expect(consent().checked).toBe(false)
    expect(textOf(consent().closest('label'))).toBe(t.consent('Example Clinic'))
  })

  it('lets the browser fill in what it knows', async () => {
    await open()
    const kinds = [t.name, t.email, t.phone].map((label) => fieldCalled(label).autocomplete)
    expect(kinds).toEqual(['name', 'email', 'tel'])
  })

  it('is not there where the clinic has a page of its own', async () => {
    await open({ inquiry: { kind: 'link', url: 'https://clinic.example/us', target: '_blank' } })
    expect(every('form, main input')).toEqual([])
    expect(link(defaultClinic.inquiryLabel).getAttribute('href')).toBe('https://clinic.example/us')
    expect(await barriers()).toEqual([])
  })
})

describe('with something missing', () => {
  it('sends nothing and says what to enter, in a summary that takes focus', async () => {
    await open()
    await send()
    expect(receiver).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(one('.error-summary'))
    expect(texts('.error-summary li')).toEqual(Object.values(t.missing))
    expect(document.title).toBe(`${page.error} ${t.title} – Example Clinic`)
    expect(spoken()).toEqual([])
    expect(await barriers()).toEqual([])
  })

  it('leads from each line to its field', async () => {
    await open()
    await send()
    for (const [field, words] of Object.entries(t.missing)) {
      await press(link(words))
      expect(document.activeElement).toBe(one(`#inquiry-${field}`))
    }
  })

  it('says the same beside the field, for those who hear it too', async () => {
    await open()
    await send()
    for (const control of [fieldCalled(t.email), consent()]) {
      expect(control.getAttribute('aria-invalid')).toBe('true')
      const error = document.getElementById(control.getAttribute('aria-describedby')!)
      const words = control === consent() ? t.missing.consent : t.missing.email
      expect(textOf(error)).toBe(`${page.error} ${words}`)
    }
  })

  it.each([
    [t.email, 'ada at example', t.missing.email],
    [t.phone, '0207', t.missing.phone],
    [t.phone, '+1 555 010 0100 555 010 0100', t.missing.phone],
    [t.name, '   ', t.missing.name],
  ])('names only what is missing, and keeps the rest: %s “%s”', async (label, text, words) => {
    await open()
    await fill({ [label]: text })
    await send()
    expect(texts('.error-summary li')).toEqual([words])
    expect(fieldCalled(label).value).toBe(text)
    expect(receiver).not.toHaveBeenCalled()
  })

  it('takes focus again when it happens again', async () => {
    await open()
    await send()
    fieldCalled(t.name).focus()
    await send()
    expect(document.activeElement).toBe(one('.error-summary'))
  })

  it('does not speak up while the person writes', async () => {
    await open()
    await type(fieldCalled(t.email), 'ada at')
    fieldCalled(t.email).blur()
    expect(every('.error-summary, .field-error')).toEqual([])
  })
})

describe('a message', () => {
  it('that the clinic’s site has taken is said to be sent, and is gone from the page', async () => {
    await open()
    await fill()
    await send()
    expect(heading()).toBe(t.sent.title)
    expect(focused()).toBe(t.sent.title)
    expect(document.title).toBe(`${t.sent.title} – Example Clinic`)
    expect(textOf(one('main'))).toContain(t.sent.text('clinic.example', 'Example Clinic'))
    expect(every('form, input')).toEqual([])
    expect(await barriers()).toEqual([])
  })

  it.each([
    [{ status: 'spam' }, t.notSent.reasons.refused('clinic.example')],
    [{ status: 'mail_failed' }, t.notSent.reasons.refused('clinic.example')],
    [[], t.notSent.reasons.unreadable('clinic.example')],
  ])('that was not sent keeps every word, and other ways are offered: %j', async (said, why) => {
    says(said)
    await open()
    await fill({ [t.message]: 'My long story' })
    await send()
    expect(document.activeElement).toBe(one('.error-summary'))
    expect(focused()).toContain(t.notSent.title)
    expect(focused()).toContain(why)
    expect(document.title).toBe(`${page.error} ${t.notSent.title} – Example Clinic`)
    expect(link(t.call('+1 (555) 010-0100')).getAttribute('href')).toBe('tel:+15550100100')
    expect(link(t.write('office@clinic.example')).getAttribute('href')).toMatch(/^mailto:office@/)
    expect(fieldCalled(t.message).value).toBe('My long story')
    expect(fieldCalled(t.name).value).toBe('Ada Example')
    expect(consent().checked).toBe(true)
    expect(await barriers()).toEqual([])
  })

  it('that was not sent names no other way where the clinic gives none', async () => {
    says({ status: 'spam' })
    await open({ ...wordPress, phone: undefined, email: undefined })
    await fill()
    await send()
    expect(focused()).toContain(t.notSent.kept)
    expect(textOf(one('main'))).not.toContain(t.otherWays)
  })

  it('that was not sent can be copied whole, and be sent again', async () => {
    receiver.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await open()
    await fill({ [t.message]: 'My long story' })
    await send()
    expect(focused()).toContain(t.notSent.reasons.network)
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await press(button(t.copy))
    for (const words of [...Object.values(sound), 'My long story'])
      expect(writeText.mock.calls[0]![0]).toContain(words)
    await send()
    expect(heading()).toBe(t.sent.title)
  })

  it('with fields that the site does not take says so beside them, in the site’s words', async () => {
    says({
      status: 'validation_failed',
      invalid_fields: [
        { field: 'p', message: '<b>No</b> such number.' },
        { field: 'x', message: 'Fill this out.' },
      ],
    })
    await open()
    await fill()
    await send()
    expect(texts('.error-summary li')).toEqual(['<b>No</b> such number.', 'x: Fill this out.'])
    expect(textOf(one('#inquiry-phone-error'))).toBe(`${page.error} <b>No</b> such number.`)
    expect(document.activeElement).toBe(one('.error-summary'))
  })

  it('is sent once, however often the button is pressed', async () => {
    let answer!: (response: Response) => void
    receiver.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    await open()
    await fill()
    await send()
    await send()
    await send()
    expect(spoken()).toEqual([t.sending])
    answer(Response.json({ status: 'mail_sent' }))
    await settle()
    expect(receiver).toHaveBeenCalledOnce()
    expect(heading()).toBe(t.sent.title)
  })
})

describe('a form that looks filled in by a program', () => {
  const asked = async () => {
    expect(receiver).not.toHaveBeenCalled()
    expect(focused()).toContain(t.person.title)
    expect(document.title).toBe(`${t.person.title} – Example Clinic`)
    expect(await barriers()).toEqual([])
    await press(button(t.person.send.send))
    expect(heading()).toBe(t.sent.title)
    expect(receiver).toHaveBeenCalledOnce()
  }

  it('because of the field that people do not see is asked about once, and then sent', async () => {
    await open()
    await fill({ [t.trap]: 'https://spam.example' })
    expect(fieldCalled(t.trap).closest('[hidden]')).not.toBeNull()
    await send()
    await asked()
    expect([...(receiver.mock.calls[0]![1]!.body as FormData).values()]).not.toContain(
      'https://spam.example',
    )
  })

  it('because it was filled in within three seconds is asked about once, and then sent', async () => {
    const opened = Date.now()
    await open()
    await fill()
    vi.setSystemTime(opened + 2000)
    await send()
    await asked()
  })
})

describe('where the clinic gets email', () => {
  const sendEmail = () => press(button(t.send.mailto))
  const mail = () => new URL(place.href)

  it('it opens in the mail program with what the person wrote, and nothing is said to be sent', async () => {
    await open({})
    await fill({ [t.message]: 'May I ask & wait?\nThank you' })
    await sendEmail()
    expect(mail().protocol).toBe('mailto:')
    expect(mail().pathname).toBe('inquiry@clinic.example')
    expect([...mail().searchParams.keys()]).toEqual(['subject', 'body'])
    expect(mail().searchParams.get('subject')).toBe(t.subject)
    expect(mail().searchParams.get('body')).toBe(
      [
        `${t.name}: Ada Example`,
        `${t.email}: ada@example.org`,
        `${t.phone}: +1 555 010 0100`,
        '',
        'May I ask & wait?\nThank you',
        '',
        t.consentGiven(t.consent(defaultClinic.name)),
      ].join('\n'),
    )
    expect(spoken()).toEqual([t.opened])
    expect(receiver).not.toHaveBeenCalled()
    expect(fieldCalled(t.name).value).toBe('Ada Example')
  })

  it('it cannot be given other receivers by what is written', async () => {
    await open({})
    await fill({ [t.name]: 'Ada&bcc=evil@evil.example', [t.message]: '?cc=evil@evil.example' })
    await sendEmail()
    expect([...mail().searchParams.keys()]).toEqual(['subject', 'body'])
  })

  it('it can be copied where nothing opened, or selected where copying is refused', async () => {
    await open({})
    await fill()
    await sendEmail()
    vi.stubGlobal('navigator', {})
    await press(button(t.copy))
    expect(spoken()).toContain(t.copyFailed)
    expect(one<HTMLTextAreaElement>('textarea[readonly]').value).toContain('ada@example.org')
    expect(await barriers()).toEqual([])
  })
})

it('on a device that many people use, what someone left behind is deleted after a warning', async () => {
  await open({ ...wordPress, idleMinutes: 3 })
  await fill()
  window.dispatchEvent(new Event('pointermove'))
  await pass(2 * 60_000)
  expect(spoken().join()).toContain(idle.text)
  expect(fieldCalled(t.name).value).toBe('Ada Example')
  await pass(60_000)
  expect(fieldCalled(t.name).value).toBe('')
  expect(consent().checked).toBe(false)
  expect(textOf(one('main'))).toContain(t.deleted)
})
