import type { ItemId, OptionId } from '@/core/answers'
import { labelOf } from '@/locales/question-words'
import { useVoice } from './useVoice'
import { useWords } from './useWords'

/** Finds the words for an option of an item, spoken to the person the check is for. */
export function useLabels(): (item: ItemId, option: OptionId) => string {
  const voice = useVoice()
  return (item, option) => voice(labelOf(useWords(), item, option))
}
