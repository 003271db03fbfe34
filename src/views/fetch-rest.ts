import { bringFields } from '@/components/items/fields'
import { bringWords } from '@/composables/useWords'
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

/** Fetches all of the check beyond its first pages: questions and warnings, words and fields. Rejects where it cannot be fetched. */
export async function fetchRest(check: ReturnType<typeof useSelfCheckStore>): Promise<void> {
  if (!check.isOpening) return
  const [{ rest }] = await Promise.all([fetchPart(() => import('./rest')), bringStyles()])
  bringFields(rest.fields)
  bringWords(rest.words)
  check.learn(rest.interview)
}
