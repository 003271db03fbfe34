import { createPinia } from 'pinia'
import { defaultClinic } from 'virtual:default-clinic'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useClinicStore } from '@/stores/clinic'
import { usePreferencesStore } from '@/stores/preferences'

const home = new URL('https://check.example/')
const file = {
  name: 'Sound Clinic',
  origins: ['https://clinic.example'],
  inquiry: { kind: 'link', url: 'https://clinic.example/inquiry' },
  inquiryLabel: 'Ask us',
}
const host = vi.fn<typeof fetch>()
beforeEach(() => {
  host.mockReset()
  vi.stubGlobal('fetch', host)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the clinic that offers the check', () => {
  it('is the one that comes with it, without asking the host, where the address names none', () => {
    const store = useClinicStore(createPinia())
    expect(store.clinic).toEqual(defaultClinic)
    expect(store.level).toBe('overlap')
    expect(host).not.toHaveBeenCalled()
  })

  it('is the one of the file; until it is there, nobody is named and no condition either', async () => {
    const store = useClinicStore(createPinia())
    host.mockResolvedValue(Response.json({ ...file, level: 'overlap', history: 'replace' }))
    const opening = store.open('sound', home)
    expect(store.clinic).toBeUndefined()
    expect(store.level).toBe('checklist')
    expect(store.leavesNoEntries).toBe(false)
    await opening
    expect(store.clinic?.name).toBe('Sound Clinic')
    expect(store.slug).toBe('sound')
    expect(store.level).toBe('overlap')
    expect(store.leavesNoEntries).toBe(true)
  })

  it('is nobody where there is no such file: the check goes on without a name', async () => {
    const store = useClinicStore(createPinia())
    host.mockResolvedValue(new Response('', { status: 404 }))
    await store.open('nobody', home)
    expect(store.clinic).toBeUndefined()
    expect(store.awaited).toBe(false)
    expect(store.level).toBe(defaultClinic.level)
  })
})

describe('the number to call', () => {
  const numbersFor = async (languages: string[], changes: object) => {
    const pinia = createPinia()
    host.mockResolvedValue(Response.json({ ...file, ...changes }))
    await useClinicStore(pinia).open('sound', home)
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
    return usePreferencesStore(pinia)
  }

  it('is that of the person’s country, and of the clinic’s where the browser names none', async () => {
    expect((await numbersFor(['en-GB'], { country: 'DE' })).emergency?.call).toBe('999')
    expect((await numbersFor(['en'], { country: 'DE' })).emergency?.call).toBe('112')
    expect((await numbersFor(['en'], {})).emergency).toBeUndefined()
  })

  it('is the clinic’s own in its country, and ours in any other that the person chooses', async () => {
    const emergency = { call: '116', crisis: { call: '0800 111', name: 'Someone to talk to' } }
    const preferences = await numbersFor(['en'], { country: 'US', emergency })
    expect(preferences.emergency).toMatchObject({
      ...emergency,
      country: 'US',
      givenBy: 'Sound Clinic',
      text: { number: '911' },
    })
    preferences.country = 'GB'
    expect(preferences.emergency?.call).toBe('999')
    expect(preferences.emergency?.givenBy).toBeUndefined()
  })

  it('is known for a country that only the clinic has numbers for', async () => {
    const preferences = await numbersFor(['en-AQ'], { country: 'AQ', emergency: { call: '112' } })
    expect(preferences.country).toBe('AQ')
    expect(preferences.emergency?.call).toBe('112')
  })
})
