import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendToContactForm } from '@/inquiry/contact-form-7'
import { patience } from '@/inquiry/outcome'
import { contactForm7 } from '../support/contact-form-7'

const written = {
  name: ' Ada Example ',
  email: 'ada@example.org',
  phone: '+44 20 7946 0000',
  message: 'May I ask & wait?\nThank you',
  consent: true,
}
const names = {
  name: 'your-name',
  email: 'your-email',
  phone: 'tel-1',
  message: 'your-message',
}

let host: Awaited<ReturnType<typeof contactForm7>>
beforeAll(async () => {
  host = await contactForm7()
})
beforeEach(() => {
  host.received.length = 0
  host.answers({ status: 'mail_sent' })
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => host.close())

const delivery = (changes: object = {}) => ({
  kind: 'contact-form-7' as const,
  site: host.site,
  formId: host.form,
  fields: names,
  ...changes,
})
const send = (changes?: object) => sendToContactForm(delivery(changes), written)

describe('what is sent to a clinic’s WordPress form', () => {
  it('is what the person wrote, under the names of the form, and the mark that the plug-in needs', async () => {
    expect(await send()).toEqual({ kind: 'sent' })
    expect(host.received).toHaveLength(1)
    expect(host.received[0]).toMatchObject({
      method: 'POST',
      path: `/wp-json/contact-form-7/v1/contact-forms/${host.form}/feedback`,
      fields: [
        ['_wpcf7_unit_tag', `wpcf7-f${host.form}-o1`],
        ['your-name', 'Ada Example'],
        ['your-email', 'ada@example.org'],
        ['tel-1', '+44 20 7946 0000'],
        ['your-message', 'May I ask & wait?\r\nThank you'],
      ],
    })
  })

  it('has the acceptance box of the form where the clinic names one', async () => {
    await send({ fields: { ...names, consent: 'consent' } })
    expect(host.received[0]!.fields).toContainEqual(['consent', '1'])
  })

  it('goes to a site in a folder, however its address ends', async () => {
    await send({ site: `${host.site}/blog/` })
    expect(host.received[0]!.path).toMatch(/^\/blog\/wp-json\/contact-form-7\//)
  })

  it('carries no cookie and no way back, and asks no leave first', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    await send()
    const options = asked.mock.calls[0]![1]!
    expect(options).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    })
    // Only headers that any form may send: with others, the browser would ask the site first.
    expect(Object.keys(options.headers!)).toEqual(['Accept'])
  })
})

describe('200 is not sent:', () => {
  it.each(['acceptance_missing', 'spam', 'aborted', 'mail_failed', 'payment_required', '', 'ok'])(
    'the status “%s” means that nobody has it',
    async (status) => {
      host.answers({ status })
      expect(await send()).toEqual({ kind: 'not-sent', reason: 'refused' })
    },
  )

  it('fields that the form does not take come back to ours, in the words of the site', async () => {
    host.answers({
      status: 'validation_failed',
      invalid: {
        'tel-1': 'Please enter a telephone number.',
        'your-age': 'Please fill out this field.',
      },
    })
    expect(await send()).toEqual({
      kind: 'invalid',
      fields: { phone: 'Please enter a telephone number.' },
      others: ['your-age: Please fill out this field.'],
    })
  })

  it('a form that refuses without naming a field has refused', async () => {
    host.answers({ status: 'validation_failed' })
    expect(await send()).toEqual({ kind: 'not-sent', reason: 'refused' })
  })

  it('an answer that is no answer of the plug-in cannot be read', async () => {
    host.answers('a page')
    expect(await send()).toEqual({ kind: 'not-sent', reason: 'unreadable' })
  })
})

describe('a site that cannot take it', () => {
  it('because there is no such form', async () => {
    expect(await send({ formId: 999 })).toEqual({ kind: 'not-sent', reason: 'refused' })
  })

  it('because nobody is there', async () => {
    expect(await send({ site: 'http://127.0.0.1:1' })).toEqual({
      kind: 'not-sent',
      reason: 'network',
    })
  })

  it('because no answer comes in time', async () => {
    host.answers('silence')
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
      expect(wait).toBe(patience)
      const bell = new AbortController()
      setTimeout(() => bell.abort(), 50)
      return bell.signal
    })
    expect(await send()).toEqual({ kind: 'not-sent', reason: 'timeout' })
    expect(timeout).toHaveBeenCalledOnce()
  })
})
