import type { Pinia } from 'pinia'
import { createRouter, type RouterHistory } from 'vue-router'
import { useClinicStore } from '@/stores/clinic'
import { bringStyles } from '@/views/bring-styles'
import { keepToJourney } from './keep-to-journey'
import { keepToLevel } from './keep-to-level'
import { routes } from './routes'
import type { settledHistory } from './settled-history'

declare module 'vue-router' {
  interface RouteMeta {
    /** Fetches what the page of an id shows, so that it appears whole. */
    readonly prepare?: (id: string) => Promise<unknown>
  }
}

/** How the settings of the first address stay with every later one; fetched only where there are any. */
export type Settle = typeof settledHistory

/**
 * The router, with its one guard. A step adds one entry to the history; Back needs nothing else.
 * It has no `scrollBehavior`, because that would write the addresses of all pages into the storage of the tab:
 * a new page begins at its top, and going back is left to the browser.
 */
export function createAppRouter(browser: RouterHistory, pinia: Pinia, settle?: Settle) {
  const clinic = useClinicStore(pinia)
  const history = settle ? settle(browser, () => clinic.leavesNoEntries) : browser
  const router = createRouter({ history, routes })
  let wentBack = false
  history.listen(() => {
    wentBack = true
  })
  router.beforeEach((to) => keepToLevel(to, pinia))
  router.beforeEach((to) => keepToJourney(to, pinia))
  // What cannot be fetched is told on the page itself.
  router.beforeResolve(async ({ meta, params }, from) => {
    // The two first pages look alike, and the first page of all brings what it needs.
    if (from.matched.length > 0 && from.name !== 'start') await bringStyles()
    await meta.prepare?.(String(params.id)).catch(() => undefined)
  })
  router.afterEach((_to, from, failure) => {
    const isStep = from.matched.length > 0 && !failure && !wentBack
    wentBack = false
    if (isStep && typeof window !== 'undefined') window.scrollTo({ top: 0 })
  })
  return router
}
