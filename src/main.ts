import { reactive } from 'vue'
import { createWebHistory } from 'vue-router'
import { version } from '../package.json'
import { createSelfCheck } from './app'
import { clinic } from './clinic/clinic'
import { mayHost } from './clinic/may-host'
import { surroundingsKey } from './composables/useSurroundings'
import { openFrame } from './embed/frame'
import { introduce } from './introduce'
import { useKeepStore } from './stores/keep'
import { usePreferencesStore } from './stores/preferences'

// The app lives one folder above its scripts, wherever the host has put it.
const home = import.meta.env.DEV ? '/' : new URL('..', import.meta.url).pathname
const { app, pinia, router } = createSelfCheck(createWebHistory(home))

const surroundings = reactive({ refused: false })
app.provide(surroundingsKey, surroundings)
const keep = useKeepStore(pinia)
keep.begin()
usePreferencesStore(pinia).detect([
  ...navigator.languages,
  ...(clinic.country ? [`und-${clinic.country}`] : []),
])

// The address of the icon is relative to the first page; without this, later pages would look for it elsewhere.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href)

void router.isReady().then(() => {
  const root = document.querySelector<HTMLElement>('#app')!
  // What stands there is for readers without scripts, or another page's: it is drawn afresh.
  root.replaceChildren()
  app.mount(root)
  if (window.parent === window) return
  const frame = openFrame(window, {
    root,
    version,
    mayHost: (origin) => mayHost(origin, window.location.origin, clinic.origins),
    onRefused: () => {
      surroundings.refused = true
    },
  })
  introduce(frame, router, keep, root)
})
