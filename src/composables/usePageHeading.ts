import { inject, nextTick, onMounted, watch, watchEffect, type InjectionKey } from 'vue'
import * as page from '@/locales/en/page'

/** How the page that is about to appear was come by. */
export interface Arrival {
  /** It is the first one; then neither focus nor scroll moves. */
  first: boolean
  /** Its title, for a page that is written ahead of time. */
  title?: string
}
export const arrivalKey: InjectionKey<Arrival> = Symbol('arrival')

/**
 * Names the page in the title and, after a step, moves focus to its `h1`.
 * A screen reader then reads the heading; nothing else announces the step. Where one page shows several in turn, `step` tells them apart.
 */
export function usePageHeading(title: () => string, step?: () => unknown) {
  const arrival = inject<Arrival>(arrivalKey, { first: false })
  const whole = () => `${title()} – ${page.app}`
  if (typeof document === 'undefined') {
    arrival.title = whole()
    return
  }
  watchEffect(() => {
    document.title = whole()
  })
  onMounted(async () => {
    const first = arrival.first
    arrival.first = false
    if (first) return
    await nextTick()
    focusOnHeading()
  })
  if (step) watch(step, focusOnHeading, { flush: 'post' })
}

function focusOnHeading() {
  focusOn(document.querySelector<HTMLElement>('main h1'))
}

/** Moves focus to something that is no control; it leaves the tab order again when focus goes on. */
export function focusOn(element: HTMLElement | null) {
  if (!element) return
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  element.focus({ preventScroll: true })
}
