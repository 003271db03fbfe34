import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultClinic as clinic } from 'virtual:default-clinic'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { allOf } from '../support/answers'
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
import { render } from '../support/render'

const t = page.inquiry
const send = () => press(button(t.send))
const fill = async (written: Record<string, string>) => {
  for (const [label, text] of Object.entries(written)) await type(fieldCalled(label), text)
}
const sound = {
  [t.name]: 'Ada Example',
  [t.email]: 'ada@example.org',
  [t.phone]: '+1 555 010 0100',
}

/** Where the page tries to lead the browser. */
let place: { href: string }
beforeEach(async () => {
  await render('/inquiry', { given: allOf({ 'first-symptoms': 'fatigue' }) })
  place = { href: '' }
  vi.stubGlobal('location', place)
})
const mail = () => new URL(place.href)

describe('the form', () => {
  it('says whom it writes to, and that it is not for emergencies', () => {
    expect(heading()).toBe(t.title)
    expect(textOf(one('main'))).toContain(t.lead(clinic.name))
    expect(textOf(one('main'))).toContain(t.emergency)
  })

  it('is empty: nothing of the check is filled in', () => {
    const values = every('main input, main textarea').map(
      (field) => (field as HTMLInputElement).value,
    )
    expect(values).toHaveLength(5)
    expect(values.join('')).toBe('')
  })

  it('lets the browser fill in what it knows', () => {
    const kinds = [t.name, t.email, t.phone].map((label) => fieldCalled(label).autocomplete)
    expect(kinds).toEqual(['name', 'email', 'tel'])
  })

  it('has no barrier', async () => {
    expect(await barriers()).toEqual([])
  })
})

describe('with something missing', () => {
  it('opens nothing and says what to enter, in a summary that takes focus', async () => {
    await send()
    expect(place.href).toBe('')
    expect(document.activeElement).toBe(one('.error-summary'))
    expect(texts('.error-summary li')).toEqual(Object.values(t.missing))
    expect(document.title).toContain(`${page.error} ${t.title}`)
    expect(spoken()).toEqual([])
  })

  it('leads from each line to its field', async () => {
    await send()
    await press(link(t.missing.phone))
    expect(document.activeElement).toBe(fieldCalled(t.phone))
  })

  it('says the same beside the field, for those who hear it too', async () => {
    await send()
    const field = fieldCalled(t.email)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const error = document.getElementById(field.getAttribute('aria-describedby')!)
    expect(textOf(error)).toBe(`${page.error} ${t.missing.email}`)
  })

  it('names only what is missing, and keeps the rest', async () => {
    await fill({ ...sound, [t.email]: 'ada at example' })
    await send()
    expect(texts('.error-summary li')).toEqual([t.missing.email])
    expect(fieldCalled(t.name).value).toBe('Ada Example')
    expect(place.href).toBe('')
  })

  it('takes focus again when it happens again', async () => {
    await send()
    fieldCalled(t.name).focus()
    await send()
    expect(document.activeElement).toBe(one('.error-summary'))
  })

  it('does not speak up while the person writes', async () => {
    await fill({ [t.email]: 'ada at' })
    fieldCalled(t.email).blur()
    expect(every('.error-summary, .field-error')).toEqual([])
  })

  it('has no barrier', async () => {
    await send()
    expect(await barriers()).toEqual([])
  })
})

describe('the email', () => {
  it('opens in the mail program with what the person wrote, and nothing of the check', async () => {
    await fill({ ...sound, [t.message]: 'May I ask & wait?\nThank you' })
    await send()
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
      ].join('\n'),
    )
  })

  it('cannot be given other receivers by what is written', async () => {
    await fill({
      ...sound,
      [t.name]: 'Ada&bcc=evil@evil.example',
      [t.message]: '?cc=evil@evil.example',
    })
    await send()
    expect([...mail().searchParams.keys()]).toEqual(['subject', 'body'])
  })

  it('is said to be open, and takes the errors away', async () => {
    await send()
    await fill(sound)
    await send()
    expect(spoken()).toEqual([t.opened])
    expect(every('.error-summary, .field-error')).toEqual([])
    expect(document.title).not.toContain(page.error)
  })

  it('does not open for a machine that fills in what people cannot see', async () => {
    await fill({ ...sound, [t.trap]: 'https://spam.example' })
    expect(fieldCalled(t.trap).closest('[hidden]')).not.toBeNull()
    await send()
    expect(place.href).toBe('')
  })

  it('can be copied where nothing opened', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    await fill(sound)
    await send()
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await press(button(t.copy))
    const [text] = writeText.mock.calls[0]!
    expect(text).toContain(`${t.to}: ${mail().pathname}`)
    expect(text).toContain(`${t.name}: Ada Example`)
    expect(spoken()).toContain(t.copied)
  })

  it('stands there to be selected where copying is refused', async () => {
    await fill(sound)
    await send()
    vi.stubGlobal('navigator', {})
    await press(button(t.copy))
    expect(spoken()).toContain(t.copyFailed)
    expect(one<HTMLTextAreaElement>('textarea[readonly]').value).toContain('ada@example.org')
    expect(await barriers()).toEqual([])
  })
})
