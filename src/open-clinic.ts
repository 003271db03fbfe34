import type { Pinia } from 'pinia'
import type { Router } from 'vue-router'
import { wear } from './clinic/look'
import { draftChanged, previewSlug } from './clinic/preview'
import { keepToLevel } from './router/keep-to-level'
import { settingsIn } from './router/settings'
import { useClinicStore } from './stores/clinic'

export { settledHistory } from './router/settled-history'

/**
 * Takes up the clinic and the theme that the address names; the page is there meanwhile. Resolves once it is known which
 * clinic offers the check, if any: only then may a page around the check be answered. `home` is the folder of the app.
 */
export async function openClinic(view: Window, home: URL, router: Router, pinia: Pinia) {
  const { clinic: slug, theme } = settingsIn(view.location.search)
  const store = useClinicStore(pinia)
  const root = view.document.documentElement
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
  await takeUp()
  if (slug === previewSlug) view.addEventListener(draftChanged, () => void takeUp())
}
