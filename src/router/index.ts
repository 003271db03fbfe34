import type { Pinia } from 'pinia'
import { createRouter, type RouterHistory } from 'vue-router'
import { keepToJourney } from './keep-to-journey'
import { routes } from './routes'

/** The router, with its one guard. A step adds one entry to the history; Back needs nothing else. */
export function createAppRouter(history: RouterHistory, pinia: Pinia) {
  const router = createRouter({
    history,
    routes,
    scrollBehavior: (_to, from, saved) => saved ?? (from.matched.length > 0 ? { top: 0 } : false),
  })
  router.beforeEach((to) => keepToJourney(to, pinia))
  return router
}
