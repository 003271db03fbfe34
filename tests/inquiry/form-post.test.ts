import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendToService } from '@/inquiry/form-post'

const url = 'https://forms.example/f/abc'
const written = {
  name: 'Ada Example',
  email: 'ada@example.org',
  phone: '+1 555 010 0100',
  message: 'Hello',
  consent: true,
}
const service = vi.fn<typeof fetch>()
beforeEach(() => {
  service.mockReset()
  vi.stubGlobal('fetch', service)
})
afterEach(() => vi.unstubAllGlobals())
const answering = (said: unknown, status = 200) => {
  service.mockResolvedValue(Response.json(said, { status }))
  return sendToService(url, written, 'I agree.')
}

it('a service gets what the person wrote and agreed to, once, and is asked to answer as a program can read it', async () => {
  expect(await answering({ ok: true, next: '/thanks' })).toEqual({ kind: 'sent' })
  expect(service).toHaveBeenCalledOnce()
  const [address, options] = service.mock.calls[0]!
  expect(address).toBe(url)
  expect(options).toMatchObject({ method: 'POST', headers: { Accept: 'application/json' } })
  expect([...(options!.body as FormData)]).toEqual([
    ['name', 'Ada Example'],
    ['email', 'ada@example.org'],
    ['phone', '+1 555 010 0100'],
    ['message', 'Hello'],
    ['consent', 'I agree.'],
  ])
})

it.each([{ success: true, message: 'Email sent' }, {}])('%j means sent', async (said) => {
  expect(await answering(said)).toEqual({ kind: 'sent' })
})

describe('it is not sent', () => {
  it.each([
    [{ ok: false }, 200],
    [{ success: false, message: 'Invalid key' }, 200],
    [{ error: 'Form not found' }, 404],
    [{ error: 'Form is inactive' }, 200],
    [{}, 403],
    [{ ok: true }, 429],
    [{ ok: true }, 500],
    [{ errors: [{ code: 'EMPTY' }] }, 422],
  ])('with the answer %j and %i', async (said, status) => {
    expect(await answering(said, status)).toEqual({ kind: 'not-sent', reason: 'refused' })
  })

  it.each([[[]], ['ok'], [null], [1]])('where the answer is %j', async (said) => {
    expect(await answering(said)).toEqual({ kind: 'not-sent', reason: 'unreadable' })
  })

  it('where the browser was not let through', async () => {
    service.mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await sendToService(url, written, '')).toEqual({ kind: 'not-sent', reason: 'network' })
  })
})

it('fields that the service does not take come back, in its words, and what is not a sentence is left out', async () => {
  const errors = [
    { field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' },
    { field: 'email', message: 'a second one' },
    { field: 'captcha', message: 'is missing' },
    { message: 'Too many at once' },
    { message: 7 },
    'no',
    null,
  ]
  expect(await answering({ errors }, 422)).toEqual({
    kind: 'invalid',
    fields: { email: 'should be an email' },
    others: ['captcha: is missing', 'Too many at once'],
  })
})
