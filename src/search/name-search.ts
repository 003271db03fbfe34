import type { ConditionId } from '@/content/condition-ids'
import { conditionNames } from '@/locales/en/condition-names'
import { phraseSearch } from './phrase-search'

/** Conditions by their names, also misspelled. */
export const searchNames = phraseSearch<ConditionId>(
  (Object.keys(conditionNames) as ConditionId[]).map((id) => ({
    id,
    phrases: [conditionNames[id].name, ...conditionNames[id].others],
  })),
)
