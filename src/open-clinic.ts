import type { Pinia } from 'pinia'
import type { Router } from 'vue-router'
import { wear } from './clinic/look'
import { draftChanged, previewSlug } from './clinic/preview'
import { keepToLevel } from './router/keep-to-level'
import { carrying, settingsIn } from './router/settings'
import { useClinicStore } from './stores/clinic'
import { bringStyles } from './views/bring-styles'

/** Whether an address is the preview on the set-up page. */
export const isPreview = (search: string) => settingsIn(search).clinic === previewSlug
export { settledHistory } from './router/settled-history'

/** Written ahead of time, links within the check do not carry the settings of this address. */
function carrySettings(document: Document) {
  const settings = settingsIn(document.location.search)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#app a[href]'))
    if (link.origin === document.location.origin && !link.getAttribute('href')!.startsWith('#'))
      link.setAttribute('href', carrying(settings, link.href))
}

/**
 * Takes up the clinic and the theme that the address names; the page is there meanwhile. Resolves once it is known which
 * clinic offers the check, if any: only then may a page around the check be answered. `home` is the folder of the app.
 */
export async function openClinic(view: Window, home: URL, router: Router, pinia: Pinia) {
  const { clinic: slug, theme } = settingsIn(view.location.search)
  const store = useClinicStore(pinia)
  const root = view.document.documentElement
  carrySettings(view.document)
  // Themes, the colors and the logo of a clinic, and its warning before answers are deleted are not among the styles of a first page.
  void bringStyles()
  const dress = () => wear(root, store.clinic, theme)
  dress()
  if (slug === undefined) return
  const takeUp = async () => {
    await store.open(slug, home)
    dress()
    // What the person stands on may not be part of what this clinic offers.
    const way = keepToLevel(router.currentRoute.value, pinia)
    if (way !== true) await router.replace(way)
  }
  // Heard from before the first reading on, so that no change falls between the two.
  if (slug === previewSlug) view.addEventListener(draftChanged, () => void takeUp())
  await takeUp()
}
