import { all, any, atLeast, type Criterion } from '@/core/criterion'
import { situations } from '../situations'
import type { SymptomId } from '../symptoms'
import type { Warning } from './warning'

/** How a symptom is read: `ticked` decides which lines to ask, `current` decides which flags are raised. */
export type Reading = (symptom: SymptomId) => Criterion

/** The symptoms and situations of a warning, without its lines; undefined when it has none. */
export function triggerOf(warning: Warning, reading: Reading): Criterion | undefined {
  const anyOf = (symptoms: readonly SymptomId[]) => any(...symptoms.map(reading))
  const parts: Criterion[] = []
  if (warning.asks && warning.anySymptom) parts.push(anyOf(warning.anySymptom))
  if (warning.all) parts.push(...warning.all.map(reading))
  if (warning.any) parts.push(anyOf(warning.any))
  if (warning.plusAny) parts.push(anyOf(warning.plusAny))
  if (warning.minAny) parts.push(atLeast(warning.minAny[0], ...warning.minAny[1].map(reading)))
  if (warning.situations) {
    const every = all(...warning.situations.map((id) => situations[id]))
    parts.push(warning.insteadAny ? any(every, anyOf(warning.insteadAny)) : every)
  }
  if (warning.anySituation) parts.push(any(...warning.anySituation.map((id) => situations[id])))
  return parts.length > 0 ? all(...parts) : undefined
}
