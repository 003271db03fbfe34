import type { ConditionWords } from '@/locales/condition-words'

const prose = import.meta.glob<{ default: ConditionWords }>('./conditions/*.ts')

/** Loads what we say about a condition; undefined when there is no such condition. */
export async function loadCondition(id: string): Promise<ConditionWords | undefined> {
  const load = prose[`./conditions/${id}.ts`]
  return load ? (await load()).default : undefined
}
