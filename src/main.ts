import { shallowReactive } from 'vue'
import { defaultIsPlain } from 'virtual:default-clinic'
import { createSelfCheck } from './app'
import { opened } from './content/opening'
import { leave, stayed } from './composables/useLostPart'
import { surroundingsKey, type Surroundings } from './composables/useSurroundings'
import { takeSteps } from './early/take-steps'
import { startWorker } from './offline'
import { browserHistory } from './router/browser-history'
import { useClinicStore } from './stores/clinic'
import { useKeepStore } from './stores/keep'
import { useSelfCheckStore } from './stores/self-check'
import { fetchRest } from './views/fetch-rest'

// The app lives one folder above its scripts, wherever the host has put it.
const home = new URL(import.meta.env.DEV ? '/' : '..', import.meta.url)

/** Takes the page over. Not awaited at the top level, because later parts import this one. */
async function begin() {
  await giveWay()
  const root = document.querySelector<HTMLElement>('#app')!
  // Addresses in the page are relative to where it was opened; without this, they would lead elsewhere from later pages.
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'link[rel=icon], #app a:not([href^="#"])',
  ))
    link.setAttribute('href', link.href)
  const { early } = window
  // The router hears of steps back from now on.
  if (early) early.stays = true
  // An address without parameters names no clinic, language or theme: then nothing has to stay with it. There is nothing to
  // take up either, unless the default clinic has chosen a look of its own.
  const settings =
    location.search === '' && defaultIsPlain ? undefined : await import('./open-clinic')
  const history = browserHistory(home.pathname)
  const { app, pinia, router, arrival } = createSelfCheck(history, settings?.settledHistory)

  const surroundings = shallowReactive<Surroundings>({})
  app.provide(surroundingsKey, surroundings)
  const check = useSelfCheckStore(pinia)
  const keep = useKeepStore(pinia)
  // Someone who comes back to a result reads it first; the fields come with the first answer that is changed.
  const isAtResult = /^\/results\/?$/.test(history.location)
  // A preview on the set-up page must not touch what this device remembers.
  const remembered =
    !settings?.isPreview(location.search) && (await keep.begin(() => fetchRest(check, !isAtResult)))
  if (early?.isPast && !check.begun) check.answer(...opened)
  app.use(router)
  let isLost = false
  await router.isReady().catch((error: unknown) => {
    // A page to read stays as it is; any other says that a part of it is lost, and offers to try again.
    if (document.querySelector('script[data-later]')) throw error
    isLost = true
  })

  await giveWay()
  // A page that was rendered ahead of time is taken over as it stands, unless there is more to show than it could know.
  const page = router.currentRoute.value.path.replace(/\/$/, '')
  const isOther = isLost || remembered || root.dataset.path !== page
  if (isOther) {
    // A step has been taken: focus moves with it.
    if (early?.isPast) arrival.first = false
    root.replaceChildren()
  }
  const ticked = [...root.querySelectorAll<HTMLInputElement>('main input:checked')]
  app.mount(root)
  await takeSteps(root, isOther, ticked)

  await settings?.openClinic(window, home, router, pinia)
  if (window.parent === window) {
    // A page in a frame has no worker: what it would keep belongs to the page around it.
    if (import.meta.env.PROD)
      whenIdle(() => void startWorker(home, (notice) => (surroundings.notice = notice)))
    return
  }
  const { join } = await import('./framed')
  join(router, keep, useClinicStore(pinia), root, surroundings)
}

/** What was pressed while the browser was busy with us is heard first. */
const giveWay = () => new Promise((resolve) => setTimeout(resolve))

/** Once the page is there and nothing else is to do. */
function whenIdle(act: () => void) {
  const soon = () => (window.requestIdleCallback ?? setTimeout)(act)
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon)
}

addEventListener('beforeunload', leave)
begin().catch(async (error: unknown) => {
  await stayed()
  document.querySelector('[data-lost]')?.removeAttribute('hidden')
  throw error
})
