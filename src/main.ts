import { shallowReactive } from 'vue'
import { defaultIsPlain } from 'virtual:default-clinic'
import { createWebHistory } from 'vue-router'
import { createSelfCheck } from './app'
import { surroundingsKey, type Surroundings } from './composables/useSurroundings'
import { takeEarlySteps } from './early-steps'
import { startWorker } from './offline'
import { useClinicStore } from './stores/clinic'
import { useKeepStore } from './stores/keep'
import { useSelfCheckStore } from './stores/self-check'
import { fetchRest } from './views/fetch-rest'

// The app lives one folder above its scripts, wherever the host has put it.
const home = new URL(import.meta.env.DEV ? '/' : '..', import.meta.url)

/** Takes the page over. Not awaited at the top level, because later parts import this one. */
async function begin() {
  const root = document.querySelector<HTMLElement>('#app')!
  // Addresses in the page are relative to where it was opened; without this, they would lead elsewhere from later pages.
  for (const element of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'link[rel="icon"], #app a[href]',
  ))
    if (!element.getAttribute('href')!.startsWith('#')) element.setAttribute('href', element.href)
  // An address without parameters names no clinic, language or theme: then nothing has to stay with it. There is nothing to
  // take up either, unless the default clinic has chosen a look of its own.
  const settings =
    location.search === '' && defaultIsPlain ? undefined : await import('./open-clinic')
  const history = createWebHistory(home.pathname)
  const { app, pinia, router } = createSelfCheck(history, settings?.settledHistory)

  const surroundings = shallowReactive<Surroundings>({})
  app.provide(surroundingsKey, surroundings)
  const keep = useKeepStore(pinia)
  // A preview on the set-up page must not touch what this device remembers.
  const remembered =
    !settings?.isPreview(location.search) &&
    (await keep.begin(() => fetchRest(useSelfCheckStore(pinia))))
  app.use(router)
  await router.isReady()

  // A page that was rendered ahead of time is taken over as it stands, unless there is more to show than it could know.
  const page = router.currentRoute.value.path.replace(/\/$/, '')
  const isOther = remembered || root.dataset.path !== page
  if (isOther) root.replaceChildren()
  app.mount(root)
  await takeEarlySteps(root, isOther)

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

/** Once the page is there and nothing else is to do. */
function whenIdle(act: () => void) {
  const soon = () => (window.requestIdleCallback ?? setTimeout)(act)
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon)
}

void begin()
