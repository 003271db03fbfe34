import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadClinic, patience } from '@/clinic/load-clinic'

const home = new URL('https://check.example/anywhere/')
const file = {
  name: 'Sound Clinic',
  origins: ['https://clinic.example'],
  inquiry: { kind: 'link', url: 'https://clinic.example/inquiry' },
  inquiryLabel: 'Ask us',
}
const said: string[] = []
const host = vi.fn<typeof fetch>()

beforeEach(() => {
  said.length = 0
  host.mockReset()
  vi.stubGlobal('fetch', host)
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('reads the file that lies beside the app, and asks for nothing else', async () => {
  host.mockResolvedValue(Response.json(file))
  const clinic = await loadClinic('sound', home)
  expect(clinic).toMatchObject({ name: 'Sound Clinic', level: 'overlap', history: 'push' })
  expect(host.mock.calls.map(([address]) => String(address))).toEqual([
    'https://check.example/anywhere/clinics/sound.json',
  ])
  expect(host.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', redirect: 'error' })
  expect(said).toEqual([])
})

describe('goes on without a clinic, and says why to whoever set it up,', () => {
  it.each<[string, () => Response | Error, RegExp]>([
    ['where nobody has this name', () => new Response('', { status: 404 }), /answers 404/],
    ['where the host fails', () => new Response('', { status: 500 }), /answers 500/],
    ['where the network fails', () => new TypeError('Failed to fetch'), /Failed to fetch/],
    ['where the host answers with a page', () => new Response('<!doctype html>'), /is not JSON/],
    ['where the file is empty', () => new Response(''), /is not JSON/],
    ['where the file is no clinic', () => Response.json([]), /x\.json: name: is missing/],
    [
      'where a field is wrong',
      () => Response.json({ ...file, inquiry: { kind: 'link', url: 'javascript:alert(1)' } }),
      /^clinics\/x\.json: inquiry\.url: must be an https address/,
    ],
    ['where the file is far too long', () => new Response('['.repeat(20_001)), /is longer than/],
  ])('%s', async (_, answer, reason) => {
    host.mockImplementation(async () => {
      const given = answer()
      if (given instanceof Error) throw given
      return given
    })
    expect(await loadClinic('x', home)).toBeUndefined()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(reason)
  })

  it('where the host never answers', async () => {
    vi.useFakeTimers()
    host.mockReturnValue(new Promise(() => undefined))
    const loading = loadClinic('x', home)
    await vi.advanceTimersByTimeAsync(patience)
    expect(await loading).toBeUndefined()
    expect(said).toEqual(['clinics/x.json: file: did not come in time'])
  })

  it('where the answer begins and never ends', async () => {
    vi.useFakeTimers()
    host.mockResolvedValue(new Response(new ReadableStream()))
    const loading = loadClinic('x', home)
    await vi.advanceTimersByTimeAsync(patience)
    expect(await loading).toBeUndefined()
    expect(said).toEqual(['clinics/x.json: file: did not come in time'])
  })
})
