import type { OptionId } from '@/core/answers'
import type { Asked } from '@/core/journey'
import type { ItemWords } from '@/locales/words'

/** What every field is told. It answers through its model: the options that are ticked now. */
export interface FieldProps {
  readonly asked: Asked
  readonly wording: ItemWords
  /** The words of an option, spoken to the person. */
  readonly label: (option: OptionId) => string
  /** The options that are ticked now. */
  readonly modelValue: readonly OptionId[]
}

export interface FieldEmits {
  'update:modelValue': [chosen: readonly OptionId[]]
}
