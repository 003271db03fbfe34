import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { interview } from '@/content/interview'
import { useKeepStore } from '@/stores/keep'
import { useSelfCheckStore } from '@/stores/self-check'

const key = 'autoimmune-self-check'
const saved = (given: unknown, more: object = {}) =>
  JSON.stringify({ schema: 1, version: 1, given, seen: [], ...more })
const begin = () => keep.begin(async () => check.learn(interview))
const kept = (storage: Storage) => JSON.parse(storage.getItem(key) ?? 'null')?.given

let check: ReturnType<typeof useSelfCheckStore>
let keep: ReturnType<typeof useKeepStore>
beforeEach(() => {
  setActivePinia(createPinia())
  check = useSelfCheckStore()
  keep = useKeepStore()
})
afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

describe('in this tab', () => {
  it('writes down each answer', async () => {
    await begin()
    check.answer('urgent-signs', ['none-of-these'])
    await nextTick()
    expect(kept(sessionStorage)).toEqual({ 'urgent-signs': ['none-of-these'] })
  })

  it('brings back the answers and the stops already seen', async () => {
    const given = { 'urgent-signs': ['sudden-one-side'], 'for-whom': 'child' }
    sessionStorage.setItem(key, saved(given, { seen: ['stroke-signs'] }))
    await begin()
    expect(check.given).toEqual(given)
    expect(check.interrupted).toBe(false)
    expect(check.restored).toMatchObject({ lost: [] })
  })

  it('leaves no trace before anything was said', async () => {
    await begin()
    expect(sessionStorage.length).toBe(0)
    expect(keep.refused).toBe(false)
  })
})

it('leaves alone what is remembered until it has read it, as in a preview', async () => {
  sessionStorage.setItem(key, saved({ 'urgent-signs': ['none-of-these'] }))
  check.learn(interview)
  check.answer('urgent-signs', ['sudden-one-side'])
  await nextTick()
  keep.deleteAll()
  expect(kept(sessionStorage)).toEqual({ 'urgent-signs': ['none-of-these'] })
})

describe('on this device', () => {
  it('writes nothing unless the person asks for it', async () => {
    await begin()
    check.answer('urgent-signs', ['none-of-these'])
    await nextTick()
    expect(localStorage.length).toBe(0)
  })

  it('keeps the answers from the moment the person asks for it', async () => {
    await begin()
    check.answer('urgent-signs', ['none-of-these'])
    keep.onDevice = true
    await nextTick()
    expect(kept(localStorage)).toEqual({ 'urgent-signs': ['none-of-these'] })
    check.answer('for-whom', 'self')
    await nextTick()
    expect(kept(localStorage)).toEqual({ 'urgent-signs': ['none-of-these'], 'for-whom': 'self' })
  })

  it('forgets them there when the person changes their mind', async () => {
    localStorage.setItem(key, saved({ 'for-whom': 'self' }))
    await begin()
    keep.onDevice = false
    await nextTick()
    expect(localStorage.length).toBe(0)
    expect(check.given).toEqual({ 'for-whom': 'self' })
  })

  it('brings them back in a new tab, and says that they are kept', async () => {
    localStorage.setItem(key, saved({ 'for-whom': 'self' }))
    await begin()
    expect(check.given).toEqual({ 'for-whom': 'self' })
    expect(keep.onDevice).toBe(true)
  })

  it('prefers what this tab remembers', async () => {
    localStorage.setItem(key, saved({ 'for-whom': 'self' }))
    sessionStorage.setItem(key, saved({ 'for-whom': 'child' }))
    await begin()
    expect(check.given).toEqual({ 'for-whom': 'child' })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['', 'nothing at all'],
    ['{"schema":1,', 'half a text'],
    ['null', 'no record'],
    ['[]', 'a list'],
    ['{"schema":2,"version":1,"given":{},"seen":[]}', 'a schema we do not know'],
    ['{"schema":1,"version":"1","given":{},"seen":[]}', 'a version in words'],
    ['{"schema":1,"version":1,"given":[],"seen":[]}', 'answers as a list'],
    ['{"schema":1,"version":1,"given":null,"seen":[]}', 'no answers'],
    ['{"schema":1,"version":1,"given":{}}', 'no stops'],
  ])('is left alone, and the person is told: %s (%s)', async (text) => {
    sessionStorage.setItem(key, text)
    await begin()
    expect(check.given).toEqual({})
    expect(check.restored?.trouble).toBe('unreadable')
  })

  it('keeps every answer that still fits from another version of the questions', async () => {
    const given = { 'for-whom': 'self', 'a-question-of-old': 'yes' }
    sessionStorage.setItem(key, saved(given, { version: 0 }))
    await begin()
    expect(check.given).toEqual({ 'for-whom': 'self' })
    expect(check.restored).toMatchObject({ trouble: 'older', lost: ['a-question-of-old'] })
  })

  it.each([
    ['an option that was never offered', { 'for-whom': 'everyone' }],
    ['a number', { 'for-whom': 7 }],
    ['several options where one is asked', { 'for-whom': ['self', 'child'] }],
    ['markup', { 'for-whom': '<img src=x onerror=alert(1)>' }],
    ['one option where several are asked', { 'urgent-signs': 'chest-pain' }],
    ['a list of nothing known', { 'urgent-signs': [null, {}, 'chest-pian'] }],
    ['a column that does not exist', { course: ['fatigue:tomorrow'] }],
    ['a row that does not exist', { 'urgent-first': ['chest-pian:yes'] }],
    ['a note that was not read', { 'ask-an-adult': 'maybe' }],
  ])('drops a hand-edited answer and names the question: %s', async (_, given) => {
    sessionStorage.setItem(key, saved(given))
    await begin()
    expect(check.given).toEqual({})
    expect(check.restored?.lost).toEqual(Object.keys(given))
  })

  it('keeps the known options beside an unknown one, and names the question', async () => {
    sessionStorage.setItem(key, saved({ 'urgent-signs': ['chest-pain', 'chest-pian'] }))
    await begin()
    expect(check.given).toEqual({ 'urgent-signs': ['chest-pain'] })
    expect(check.restored?.lost).toEqual(['urgent-signs'])
  })
})

describe('deleting all answers', () => {
  it('forgets them in the check, in this tab and on this device', async () => {
    await begin()
    check.answer('urgent-signs', ['sudden-one-side'])
    keep.onDevice = true
    await nextTick()
    keep.deleteAll()
    await nextTick()
    expect(check.given).toEqual({})
    expect(check.seen).toEqual([])
    expect(keep.onDevice).toBe(false)
    expect(localStorage.length).toBe(0)
    expect(sessionStorage.getItem(key)).toBeNull()
  })
})

describe('when the browser refuses to remember', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }

  it('goes on without storage, and says so', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    await begin()
    expect(keep.refused).toBe(true)
    check.answer('for-whom', 'self')
    await nextTick()
    expect(check.given).toEqual({ 'for-whom': 'self' })
    keep.deleteAll()
    expect(check.given).toEqual({})
  })

  it('says so when storage is full in the middle of a check', async () => {
    await begin()
    expect(keep.refused).toBe(false)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    check.answer('for-whom', 'self')
    await nextTick()
    expect(keep.refused).toBe(true)
    expect(check.given).toEqual({ 'for-whom': 'self' })
  })

  it('says so when only the device refuses', async () => {
    await begin()
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    keep.onDevice = true
    check.answer('for-whom', 'self')
    await nextTick()
    expect(keep.refused).toBe(true)
    expect(kept(sessionStorage)).toEqual({ 'for-whom': 'self' })
  })
})
