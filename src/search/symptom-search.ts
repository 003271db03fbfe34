import type { SymptomId } from '@/content/symptoms'
import { symptoms } from '@/locales/en/symptoms'
import { synonyms } from '@/locales/en/synonyms'
import { phraseSearch } from './phrase-search'

/** Symptoms by what people call them: the label, the medical term and everyday names. */
export const searchSymptoms = phraseSearch<SymptomId>(
  (Object.keys(symptoms) as SymptomId[]).map((id) => ({
    id,
    phrases: [symptoms[id].label, symptoms[id].medical, ...synonyms[id]],
  })),
)
