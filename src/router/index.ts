import type { Pinia } from 'pinia'
import { nextTick } from 'vue'
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
  router.beforeResolve(async ({ name, meta, params }, from) => {
    const isFirst = from.matched.length === 0
    // The first page of all brings what it needs, the next question looks like it, and all later ones come with the styles.
    if (!isFirst && name !== 'question') await bringStyles()
    await meta.prepare?.(String(params.id)).catch((error: unknown) => {
      // A page that can be read already is left as it stands.
      if (isFirst && document.querySelector('[data-later]')) throw error
    })
  })
  router.afterEach((_to, from, failure) => {
    const isStep = from.matched.length > 0 && !failure && !wentBack
    wentBack = false
    // Once the new page is there: a browser then lays out one page for this and for the focus, not the old one as well.
    if (isStep && typeof window !== 'undefined') void nextTick(() => window.scrollTo({ top: 0 }))
  })
  return router
}
