import { openItem, type Journey } from './journey'

/** A place to stand in the self-check. Routes bear the same names, so a step can be pushed as it is. */
export type Step =
  | { readonly name: 'red-flag' }
  | { readonly name: 'question'; readonly params: { readonly item: string } }
  | { readonly name: 'review' }

/** A red flag comes first, then the open item, then the review. */
export function nextStep(journey: Journey, interrupted: boolean): Step {
  if (interrupted) return { name: 'red-flag' }
  const open = openItem(journey)
  return open ? { name: 'question', params: { item: open.item.id } } : { name: 'review' }
}

/**
 * Where Continue leads from an item: the next item asked, answered or not, so that a person can page on;
 * after *Change* on the review, the first item still open, else back to the review.
 */
export function stepAfter(
  journey: Journey,
  item: string,
  from: 'journey' | 'review',
  interrupted: boolean,
): Step {
  if (interrupted || from === 'review') return nextStep(journey, interrupted)
  const at = journey.asked.findIndex((asked) => asked.item.id === item)
  const following = journey.asked[at + 1]
  const open = openItem(journey)
  if (at < 0 || !following) return nextStep(journey, interrupted)
  const openAt = open ? journey.asked.indexOf(open) : Infinity
  const to = openAt < at + 1 ? open! : following
  return { name: 'question', params: { item: to.item.id } }
}
