import { afterEach, expect, it, vi } from 'vitest'
import { loadClinic } from '@/clinic/load-clinic'
import { draftAround } from '@/clinic/preview'

const draft = JSON.stringify({
  name: 'Draft Clinic',
  origins: ['https://clinic.example'],
  inquiry: { kind: 'link', url: 'https://clinic.example/contact' },
  inquiryLabel: 'Contact us',
})
const framedBy = (parent: unknown) => ({ parent }) as Window
/** A page of another origin: a browser answers every question about it with an error. */
const stranger = new Proxy(
  {},
  {
    get() {
      throw new DOMException(
        'Blocked a frame from accessing a cross-origin frame.',
        'SecurityError',
      )
    },
  },
)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('takes a draft from a page of its own origin around it, and from nobody else', () => {
  expect(draftAround(framedBy({ selfCheckDraft: draft }))).toBe(draft)
  expect(draftAround(framedBy({}))).toBeUndefined()
  expect(draftAround(framedBy(stranger))).toBeUndefined()
  const alone = { selfCheckDraft: draft } as Window & { parent: Window }
  alone.parent = alone
  expect(draftAround(alone)).toBeUndefined()
})

it('shows a draft that is in order without asking the host, and nothing of one that is not', async () => {
  const said: string[] = []
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line))
  const host = vi.fn<typeof fetch>()
  vi.stubGlobal('fetch', host)
  const home = new URL('https://check.example/')
  vi.stubGlobal('window', framedBy({ selfCheckDraft: draft }))
  expect((await loadClinic('preview', home))?.name).toBe('Draft Clinic')
  vi.stubGlobal(
    'window',
    framedBy({ selfCheckDraft: draft.replace('https://clinic.example/', 'javascript:') }),
  )
  expect(await loadClinic('preview', home)).toBeUndefined()
  vi.stubGlobal('window', framedBy(stranger))
  expect(await loadClinic('preview', home)).toBeUndefined()
  expect(host).not.toHaveBeenCalled()
  expect(said).toEqual([
    expect.stringMatching(/inquiry\.url/),
    expect.stringMatching(/on the set-up page only/),
  ])
})
