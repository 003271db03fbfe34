import { ref, watchEffect, type Ref } from 'vue'
import { loadCondition } from '@/locales/en/condition-prose'
import type { ConditionWords } from '@/locales/condition-words'

/** The words about some conditions, as they arrive. */
export function useConditionProse(ids: () => readonly string[]): Ref<ReadonlyMap<string, ConditionWords>> {
  const prose = ref<ReadonlyMap<string, ConditionWords>>(new Map())
  watchEffect(async () => {
    const wanted = ids()
    const loaded = await Promise.all(wanted.map((id) => loadCondition(id).catch(() => undefined)))
    prose.value = new Map(
      wanted.flatMap((id, at) => (loaded[at] ? [[id, loaded[at]] as [string, ConditionWords]] : [])),
    )
  })
  return prose
}
