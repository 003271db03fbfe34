import type { Pinia } from 'pinia'
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { useClinicStore } from '@/stores/clinic'

const ofTheCheck: readonly unknown[] = ['question', 'red-flag', 'review', 'results']

/** Keeps to what the clinic offers: where it offers reading only, every page of the check leads to the start, which says so. */
export function keepToLevel(
  { name }: Pick<RouteLocationNormalized, 'name'>,
  pinia: Pinia,
): RouteLocationRaw | true {
  const { level } = useClinicStore(pinia)
  return level === 'information' && ofTheCheck.includes(name)
    ? { name: 'start', replace: true }
    : true
}
