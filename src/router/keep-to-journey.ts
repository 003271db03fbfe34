import type { Pinia } from 'pinia'
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { mayVisit } from '@/core/journey'
import { interrupts } from '@/core/red-flag'
import { useSelfCheckStore } from '@/stores/self-check'
import { fetchRest } from '@/views/fetch-rest'

const onTheJourney: readonly unknown[] = ['question', 'red-flag', 'review', 'results']

/** Keeps a person on their journey: a page that is not yet open leads to the step they are at. */
export async function keepToJourney(
  to: RouteLocationNormalized,
  pinia: Pinia,
): Promise<RouteLocationRaw | true> {
  const check = useSelfCheckStore(pinia)
  if (onTheJourney.includes(to.name) && !check.knowsNext) await fetchRest(check)
  const item = String(to.params.item)
  const atStep = (): RouteLocationRaw => ({ ...check.next, replace: true })
  switch (to.name) {
    case 'question':
      return mayVisit(check.journey, item) && !(check.interrupted && check.isOpen(item))
        ? true
        : atStep()
    case 'red-flag':
      return check.raised.some(interrupts) ? true : atStep()
    case 'review':
      return check.complete && !check.interrupted ? true : atStep()
    case 'results':
      return check.complete && !check.interrupted ? true : atStep()
    default:
      return true
  }
}
