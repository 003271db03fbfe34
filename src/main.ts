import { reactive } from 'vue'
import { createWebHistory } from 'vue-router'
import { version } from '../package.json'
import { createSelfCheck } from './app'
import { mayHost } from './clinic/may-host'
import { surroundingsKey } from './composables/useSurroundings'
import { openFrame } from './embed/frame'
import { introduce } from './introduce'
import { openClinic } from './open-clinic'
import { useClinicStore } from './stores/clinic'
import { useKeepStore } from './stores/keep'
import { usePreferencesStore } from './stores/preferences'

// The app lives one folder above its scripts, wherever the host has put it.
const home = import.meta.env.DEV ? '/' : new URL('..', import.meta.url).pathname
const { app, pinia, router } = createSelfCheck(createWebHistory(home))

const surroundings = reactive({ refused: false })
app.provide(surroundingsKey, surroundings)
const keep = useKeepStore(pinia)
keep.begin()
const clinic = useClinicStore(pinia)
usePreferencesStore(pinia).detect(navigator.languages)

// The address of the icon is relative to the first page; without this, later pages would look for it elsewhere.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href)

void router.isReady().then(async () => {
  const root = document.querySelector<HTMLElement>('#app')!
  // What stands there is for readers without scripts, or another page's: it is drawn afresh.
  root.replaceChildren()
  app.mount(root)
  await openClinic(window, new URL(home, window.location.origin), router, pinia)
  if (window.parent === window) return
  const frame = openFrame(window, {
    root,
    version,
    mayHost: (origin) => mayHost(origin, window.location.origin, clinic.clinic?.origins ?? []),
    onRefused: () => {
      surroundings.refused = true
    },
  })
  introduce(frame, router, keep, root)
})
