import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import App from './App.vue'
import { arrivalKey } from './composables/usePageHeading'
import { createAppRouter } from './router'

/** One app for each page in a browser, or for each page rendered ahead of time. */
export function createSelfCheck(history: RouterHistory) {
  const app = createSSRApp(App)
  const pinia = createPinia()
  app.use(pinia)
  const router = createAppRouter(history, pinia)
  app.use(router)
  app.provide(arrivalKey, { first: true })
  return { app, pinia, router }
}
