import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readFromFrame,
  readFromPage,
  sealed,
  type FromFrame,
  type FromPage,
  type Heard,
} from '@/embed/protocol'

const fromPage: FromPage[] = [
  { type: 'hello' },
  { type: 'hello', lang: 'en', theme: 'dark', inquiry: true },
  { type: 'focus' },
]
const fromFrame: Heard[] = [
  { type: 'ready', height: 800 },
  { type: 'height', height: 800 },
  { type: 'step', stage: 'questions', height: 800 },
  { type: 'event', name: 'completed' },
]
const sides = [
  ...fromPage.map((message) => ({ ...message, message, read: readFromPage })),
  ...fromFrame.map((message) => ({ ...message, message, read: readFromFrame })),
] as { type: string; message: FromPage | FromFrame; read: (data: unknown) => unknown }[]
const envelope = { ns: 'self-check', v: 1 }

describe('a message', () => {
  it.each(sides)('$type arrives as it was sent', ({ message, read }) => {
    expect(read(sealed(message))).toEqual(message)
  })

  it.each(sides)('$type of another script or another version is not heard', ({ message, read }) => {
    expect(read(message)).toBeUndefined()
    expect(read({ ...sealed(message), ns: 'other' })).toBeUndefined()
    expect(read({ ...sealed(message), v: 2 })).toBeUndefined()
    expect(read({ ...sealed(message), v: '1' })).toBeUndefined()
  })

  it.each(sides)('$type leaves behind whatever else it carries', ({ message, read }) => {
    expect(read({ ...sealed(message), answers: { sex: 'female' }, url: '/' })).toEqual(message)
  })

  it('is heard on its own side alone', () => {
    for (const message of fromPage) expect(readFromFrame(sealed(message))).toBeUndefined()
    for (const message of fromFrame)
      expect(readFromPage({ ...envelope, ...message })).toBeUndefined()
  })

  it.each([NaN, Infinity, -Infinity, '800', null, undefined, [800], { valueOf: () => 800 }])(
    'is not heard when its height is %o',
    (height) => {
      for (const type of ['ready', 'height', 'step'])
        expect(readFromFrame({ ...envelope, type, stage: 'intro', height })).toBeUndefined()
    },
  )

  it('never makes a frame vanish or fill the page without end', () => {
    const heard = (height: number) => readFromFrame(sealed({ type: 'height', height }))
    expect(heard(-5)).toEqual({ type: 'height', height: 120 })
    expect(heard(1e9)).toEqual({ type: 'height', height: 20_000 })
    expect(heard(800.2)).toEqual({ type: 'height', height: 801 })
  })

  it('knows three stages and three happenings, and no other words', () => {
    const heard = (fields: object) => readFromFrame({ ...envelope, height: 300, ...fields })
    expect(heard({ type: 'step', stage: 'lupus' })).toBeUndefined()
    expect(heard({ type: 'event', name: 'answered' })).toBeUndefined()
    expect(heard({ type: 'navigate', url: 'https://evil.example' })).toBeUndefined()
  })

  it('greets with wishes from closed lists, and loses every other', () => {
    const wish = (fields: object) => readFromPage({ ...envelope, type: 'hello', ...fields })
    for (const theme of ['url(x)', 'DARK', ' dark', 1, ['dark'], null])
      expect(wish({ theme })).toEqual({ type: 'hello' })
    for (const lang of ['e', 'en&x=1', '../en', {}, 7])
      expect(wish({ lang })).toEqual({ type: 'hello' })
    for (const inquiry of [1, 'true', 'https://evil.example', {}])
      expect(wish({ inquiry })).toEqual({ type: 'hello' })
  })
})

/** Anything at all, and things that come near to a message. */
const arriving = fc.oneof(
  fc.anything({ withNullPrototype: true }),
  fc.record(
    {
      ns: fc.oneof(fc.constant('self-check'), fc.string()),
      v: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.constantFrom('hello', 'focus', 'ready', 'height', 'step', 'event', '__proto__'),
      height: fc.oneof(fc.double(), fc.anything()),
      stage: fc.oneof(fc.constantFrom('intro', 'questions', 'result'), fc.anything()),
      name: fc.oneof(fc.constantFrom('completed', 'inquiry', 'restart'), fc.anything()),
      theme: fc.anything(),
      lang: fc.anything(),
      inquiry: fc.anything(),
    },
    { requiredKeys: [] },
  ),
)

it('whatever arrives is a message of the closed set, or nothing', () => {
  fc.assert(
    fc.property(arriving, (data) => {
      const heard = readFromFrame(data)
      if (heard?.type === 'event') expect(['completed', 'inquiry', 'restart']).toContain(heard.name)
      else if (heard) {
        expect(['ready', 'height', 'step']).toContain(heard.type)
        expect(heard.height).toBeGreaterThanOrEqual(120)
        expect(heard.height).toBeLessThanOrEqual(20_000)
        expect(Number.isInteger(heard.height)).toBe(true)
        if (heard.type === 'step') expect(['intro', 'questions', 'result']).toContain(heard.stage)
      }
      const asked = readFromPage(data)
      if (!asked) return
      expect(['hello', 'focus']).toContain(asked.type)
      for (const key of Object.keys(asked))
        expect(['type', 'lang', 'theme', 'inquiry']).toContain(key)
    }),
    { numRuns: 1000 },
  )
})
