import type { Pinia } from 'pinia'
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { mayVisit } from '@/core/journey'
import { interrupts } from '@/core/red-flag'
import { useKeepStore } from '@/stores/keep'
import { useSelfCheckStore } from '@/stores/self-check'
import { bringFieldOf, fetchRest } from '@/views/fetch-rest'

const onTheJourney: readonly unknown[] = ['question', 'red-flag', 'review', 'results']

/** Keeps a person on their journey: a page that is not yet open leads to the step they are at. */
export async function keepToJourney(
  to: RouteLocationNormalized,
  pinia: Pinia,
): Promise<RouteLocationRaw | true> {
  const check = useSelfCheckStore(pinia)
  if (onTheJourney.includes(to.name)) {
    await useKeepStore(pinia).bringBack()
    if (!check.knowsNext) await fetchRest(check)
  }
  const item = String(to.params.item)
  const asked = check.askedById(item)
  if (to.name === 'question' && asked) await bringFieldOf(asked.item)
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
