import type { Criterion } from '@/core/criterion'
import type { Option } from '@/core/questionnaire'

/** Options that are always offered, by their ids. */
export const options = <const O extends string>(
  ...ids: readonly O[]
): readonly { readonly id: O }[] => ids.map((id) => ({ id }))

/** An option that is offered only when the rule holds. */
export const offered = <const O extends string>(
  id: O,
  enableWhen: Criterion,
): Option & { readonly id: O } => ({
  id,
  enableWhen,
})
