import { symptoms } from 'virtual:symptom-names'
import type { PresentSymptom } from '@/content/reading'
import type { CareLevel } from '@/core/care-level'
import type { Raised } from '@/core/red-flag'
import type { SymptomId } from '@/content/symptoms'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { redFlags } from '@/locales/en/red-flags'
import { useVoice } from './useVoice'

/** What a plain-text summary tells. */
export interface SummaryParts {
  readonly careLevel: CareLevel
  readonly raised: readonly Raised[]
  readonly present: readonly PresentSymptom[]
  readonly denied: readonly SymptomId[]
  readonly onset: (id: SymptomId) => string | undefined
}

/**
 * Writes the check as a short text to paste or save: what was said, never a list of conditions. Where conditions may not be
 * named, medical words stay out as well, because some of them are names of illnesses.
 */
export function useSummaryText(names: () => boolean): (parts: SummaryParts) => string {
  const voice = useVoice()
  const name = (id: SymptomId) =>
    voice(symptoms[id].label) + (names() ? ` (${symptoms[id].medical})` : '')
  return ({ careLevel, raised, present, denied, onset }) =>
    [
      page.results.summaryTitle,
      `${page.results.notHeading}. ${voice(page.results.not)}`,
      '',
      `${page.results.nextHeading}: ${words.careLevels[careLevel].action}.`,
      ...raised.map(({ flag }) => `- ${redFlags[flag.id as keyof typeof redFlags].title}`),
      '',
      ...present.map(({ id, when }) =>
        [`- ${name(id)}`, when && page.results.times[when], onset(id)].filter(Boolean).join(', '),
      ),
      '',
      ...(denied.length > 0 ? [`${page.results.denied}: ${denied.map(name).join('; ')}.`] : []),
    ].join('\n')
}
