import type { ConditionId } from '@/content/condition-ids'
import { conditionNames } from '@/locales/en/condition-names'
import { phraseSearch } from './phrase-search'

let search: ReturnType<typeof phraseSearch<ConditionId>> | undefined

/** Conditions by their names, also misspelled. */
export function searchNames(text: string, most?: number): ConditionId[] {
  // Made with the first letter that is typed, not when the code comes: most people never type here.
  search ??= phraseSearch(
    (Object.keys(conditionNames) as ConditionId[]).map((id) => ({
      id,
      phrases: [conditionNames[id].name, ...conditionNames[id].others],
    })),
  )
  return search(text, most)
}
