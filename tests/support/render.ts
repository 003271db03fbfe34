import { flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'
import { defaultClinic } from 'virtual:default-clinic'
import { createSelfCheck } from '@/app'
import type { Clinic } from '@/clinic/schema'
import { questionnaire } from '@/content/questionnaire'
import type { Answers } from '@/core/answers'
import { writeDown } from '@/core/saved-check'
import { browserHistory } from '@/router/browser-history'
import { settledHistory } from '@/router/settled-history'
import { useClinicStore } from '@/stores/clinic'
import { useKeepStore } from '@/stores/keep'
import { useSelfCheckStore } from '@/stores/self-check'
import { fetchRest } from '@/views/fetch-rest'

export const storageKey = 'autoimmune-self-check'

/** How a person arrives: what this tab remembers, and the languages of the browser. */
interface Arrival {
  readonly given?: Answers
  readonly seen?: readonly string[]
  readonly languages?: readonly string[]
  /** What the clinic file says other than the demo's; null where there is no such file. */
  readonly clinic?: Partial<Clinic> | null
}

let leave: (() => void) | undefined

/** Takes the page away that was rendered last, if any. */
export function leavePage() {
  leave?.()
  leave = undefined
}

/** Waits until lazy pages are there and everything is drawn. */
export async function settle() {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

/** Opens the real app at an address, as `main.ts` does. */
export async function render(
  address: string,
  { given, seen = [], languages = ['en-US'], clinic = {} }: Arrival = {},
) {
  if (given) window.sessionStorage.setItem(storageKey, writeDown(questionnaire, given, seen))
  window.history.replaceState(null, '', address)
  const history = browserHistory('/')
  const { app, pinia, router } = createSelfCheck(history, settledHistory)
  const ofClinic = useClinicStore(pinia)
  ofClinic.clinic = clinic ? { ...defaultClinic, ...clinic } : undefined
  const keep = useKeepStore(pinia)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  await keep.begin(() => fetchRest(useSelfCheckStore(pinia)))
  app.use(router)
  // What could not be fetched is told on the page.
  await router.isReady().catch(() => undefined)
  const root = document.body.appendChild(document.createElement('div'))
  app.mount(root)
  leave = () => {
    app.unmount()
    history.destroy()
  }
  await settle()
  return { router, keep, check: useSelfCheckStore(pinia) }
}
