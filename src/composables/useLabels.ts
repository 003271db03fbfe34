import { NONE, NOT_SURE, PREFER_NOT, SKIPPED, type ItemId, type OptionId } from '@/core/answers'
import { words } from '@/locales/en'
import { conditionNames } from '@/locales/en/condition-names'
import * as page from '@/locales/en/page'
import { symptoms } from '@/locales/en/symptoms'
import { urgentLines } from '@/locales/en/urgent-lines'
import { useVoice } from './useVoice'

const before = '-before'
const not = '-not'

/** Finds the words for an option of an item, spoken to the person the check is for. */
export function useLabels(): (item: ItemId, option: OptionId) => string {
  const voice = useVoice()
  return (item, option) => voice(labelOf(item, option))
}

function labelOf(item: ItemId, option: OptionId): string {
  const wording = words.items[item]
  const own = wording?.options?.[option] ?? wording?.columns?.[option]
  if (own) return own
  if (option === NONE) return wording?.none ?? page.notProvided
  if (option === NOT_SURE) return page.notSure
  if (option === PREFER_NOT) return page.preferNot
  if (option === SKIPPED) return page.notProvided
  if (item === 'other-symptoms' && option.endsWith(not))
    return page.symptomSearch.notThere(labelOf(item, option.slice(0, -not.length)))
  const symptom = option.endsWith(before) ? option.slice(0, -before.length) : option
  if (option in urgentLines && (speaksInLines(item) || !(symptom in symptoms)))
    return urgentLines[option as keyof typeof urgentLines]
  if (symptom in symptoms) return symptoms[symptom as keyof typeof symptoms].label
  return conditionNames[option as keyof typeof conditionNames]?.name ?? option
}

/** Lines and symptoms share ids: a page of urgent lines speaks in lines, every other page in symptoms. */
const speaksInLines = (item: ItemId) => item.startsWith('urgent-') && item !== 'urgent-signs'
