import { bringFields, fieldFor } from '@/components/items/fields'
import { bringWords } from '@/composables/useWords'
import type { Item } from '@/core/questionnaire'
import type { useSelfCheckStore } from '@/stores/self-check'
import { bringStyles } from './bring-styles'

/** A connection that broke may be back after this long, in milliseconds. */
const pause = 800

/** Fetches a part of the app, and once more where the first try fails. */
async function fetchPart<Part>(fetch: () => Promise<Part>): Promise<Part> {
  try {
    return await fetch()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause))
    return fetch()
  }
}

/** Fetches the fields that the first questions do without. */
async function fetchFields(): Promise<void> {
  const { moreFields } = await fetchPart(() => import('@/components/items/more-fields'))
  bringFields(moreFields)
}

/** Sees that the field of an item is there. */
export async function bringFieldOf(item: Item): Promise<void> {
  if (!fieldFor(item)) await fetchFields()
}

/**
 * Fetches all of the check beyond its first pages: questions and warnings, words and, where something is to be answered, fields.
 * Rejects where it cannot be fetched.
 */
export async function fetchRest(
  check: ReturnType<typeof useSelfCheckStore>,
  withFields = true,
): Promise<void> {
  if (!check.isOpening) return
  const [{ rest }] = await Promise.all([
    fetchPart(() => import('./rest')),
    withFields && fetchFields(),
    bringStyles(),
  ])
  rest.fetchForStops()
  bringWords(rest.words)
  check.learn(rest.interview)
}
