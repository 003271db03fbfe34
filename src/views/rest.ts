// All of a running check beyond its first pages, in one part: a warning never waits for the network once a person has begun.
import { interview } from '@/content/interview'
import { questionWords } from '@/locales/en/questions'

export { default as RedFlagView } from './RedFlagView.vue'
export { default as ReviewView } from './ReviewView.vue'
/** What a stop looks up. Everyone fetches it, so that the host does not see from its files who was stopped. */
function fetchForStops() {
  const parts = [
    () => import('virtual:warning-sources'),
    () => import('@/content/red-flags/sources'),
    () => import('@/content/emergency-number-sources'),
  ]
  for (const part of parts) void part().catch(() => undefined)
}

export const rest = { interview, words: questionWords, fetchForStops }
