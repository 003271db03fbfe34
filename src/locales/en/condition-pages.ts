import { conditionPages, type ConditionPage } from 'virtual:condition-pages'
import type { ConditionId } from '@/content/condition-ids'

const here = new Map<string, ConditionPage>()

/** What we know and say about a condition, if it has been loaded. */
export const conditionPageHere = (id: string): ConditionPage | undefined => here.get(id)

/** Loads what we know and say about a condition; undefined when there is no such condition. */
export async function loadConditionPage(id: string): Promise<ConditionPage | undefined> {
  if (!Object.hasOwn(conditionPages, id)) return undefined
  const page = (await conditionPages[id as ConditionId]()).default
  here.set(id, page)
  return page
}
