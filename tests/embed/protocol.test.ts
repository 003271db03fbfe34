import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage, sealed, type Message } from '@/embed/protocol'

const messages: Message[] = [
  { type: 'hello' },
  { type: 'ready', app: '1.0.0', lang: 'en', height: 800 },
  { type: 'height', height: 800 },
  { type: 'step', stage: 'questions', height: 800 },
  { type: 'event', name: 'completed' },
]

describe('a message', () => {
  it.each(messages)('$type arrives as it was sent', (message) => {
    expect(readMessage(sealed(message))).toEqual(message)
  })

  it.each(messages)('$type of another script or another version is not heard', (message) => {
    expect(readMessage(message)).toBeUndefined()
    expect(readMessage({ ...sealed(message), ns: 'other' })).toBeUndefined()
    expect(readMessage({ ...sealed(message), v: 2 })).toBeUndefined()
    expect(readMessage({ ...sealed(message), v: '1' })).toBeUndefined()
  })

  it.each(messages)('$type leaves behind whatever else it carries', (message) => {
    expect(readMessage({ ...sealed(message), answers: { sex: 'female' }, url: '/' })).toEqual(
      message,
    )
  })

  it.each([NaN, Infinity, -Infinity, '800', null, undefined, [800], { valueOf: () => 800 }])(
    'is not heard when its height is %o',
    (height) => {
      for (const type of ['ready', 'height', 'step'])
        expect(
          readMessage({ ns: 'self-check', v: 1, type, stage: 'intro', app: '', lang: '', height }),
        ).toBeUndefined()
    },
  )

  it('never makes a frame vanish or fill the page without end', () => {
    const heard = (height: number) => readMessage(sealed({ type: 'height', height }))
    expect(heard(-5)).toEqual({ type: 'height', height: 120 })
    expect(heard(1e9)).toEqual({ type: 'height', height: 20_000 })
    expect(heard(800.2)).toEqual({ type: 'height', height: 801 })
  })

  it('knows three stages and three happenings, and no other words', () => {
    const envelope = { ns: 'self-check', v: 1 }
    expect(readMessage({ ...envelope, type: 'step', stage: 'lupus', height: 300 })).toBeUndefined()
    expect(readMessage({ ...envelope, type: 'event', name: 'answered' })).toBeUndefined()
    expect(
      readMessage({ ...envelope, type: 'navigate', url: 'https://evil.example' }),
    ).toBeUndefined()
  })

  it('is either understood or undefined, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(readMessage(data)).toBeUndefined()
      }),
    )
  })
})
