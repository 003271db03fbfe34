import { conditionPages, type ConditionPage } from 'virtual:condition-pages'
import type { ConditionId } from '@/content/condition-ids'

/** Loads what we know and say about a condition; undefined when there is no such condition. */
export async function loadConditionPage(id: string): Promise<ConditionPage | undefined> {
  if (!Object.hasOwn(conditionPages, id)) return undefined
  return (await conditionPages[id as ConditionId]()).default
}
