import { createPinia } from 'pinia'
import { createSSRApp, shallowRef } from 'vue'
import type { RouterHistory } from 'vue-router'
import App from './App.vue'
import { lostPartKey, reloadForNewBuild, type LostPart } from './composables/useLostPart'
import { arrivalKey, type Arrival } from './composables/usePageHeading'
import { createAppRouter, type Settle } from './router'

/** One app for each page in a browser, or for each page rendered ahead of time. Use its router once the check has been read back. */
export function createSelfCheck(history: RouterHistory, settle?: Settle) {
  const app = createSSRApp(App)
  const pinia = createPinia()
  app.use(pinia)
  const router = createAppRouter(history, pinia, settle)
  const arrival: Arrival = { first: true }
  app.provide(arrivalKey, arrival)
  const lostPart: LostPart = shallowRef()
  app.provide(lostPartKey, lostPart)
  router.onError(async (_error, to) => {
    if (await reloadForNewBuild(router.resolve(to).href)) return
    // Where it is lost again, this is told again.
    lostPart.value = () => router.push(to).catch(() => undefined)
  })
  router.afterEach((_to, _from, failure) => {
    if (!failure) lostPart.value = undefined
  })
  return { app, pinia, router, arrival }
}
