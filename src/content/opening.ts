import { openingQuestionnaire } from 'virtual:opening'
import { chosenFor, NONE, type Answer, type ItemId } from '@/core/answers'
import type { Interview } from '@/core/interview'
import { openItem, type Journey } from '@/core/journey'

/**
 * The first pages of someone without an urgent sign: enough to begin at once, while all else is fetched. No warning is in it, so
 * it must never decide where to go once anything else was said (`opensOnto`).
 */
export const opening: Interview = {
  questionnaire: openingQuestionnaire,
  redFlags: [],
  urgentItems: new Set(),
}

/** The first answer of someone without an urgent sign. */
export const opened: [item: ItemId, answer: Answer] = ['urgent-signs', [NONE]]

/** Whether the opening is enough to tell the next page. */
export const opensOnto = (journey: Journey): boolean =>
  chosenFor(opened[0], journey.answers).every((sign) => sign === NONE) &&
  openItem(journey) !== undefined
