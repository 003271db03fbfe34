import { createWebHistory } from 'vue-router'
import { createSelfCheck } from './app'
import { clinic } from './clinic/clinic'
import { useKeepStore } from './stores/keep'
import { usePreferencesStore } from './stores/preferences'

// The app lives one folder above its scripts, wherever the host has put it.
const home = import.meta.env.DEV ? '/' : new URL('..', import.meta.url).pathname
const { app, pinia, router } = createSelfCheck(createWebHistory(home))

useKeepStore(pinia).begin()
usePreferencesStore(pinia).detect([...navigator.languages, ...(clinic.country ? [`und-${clinic.country}`] : [])])

void router.isReady().then(() => {
  const root = document.querySelector<HTMLElement>('#app')!
  // What stands there is for readers without scripts, or another page's: it is drawn afresh.
  root.replaceChildren()
  app.mount(root)
})
