// All of a running check beyond its first pages, in one part: a warning never waits for the network once a person has begun.
import { interview } from '@/content/interview'
import { questionWords } from '@/locales/en/questions'

export { default as RedFlagView } from './RedFlagView.vue'
export { default as ReviewView } from './ReviewView.vue'
export const rest = { interview, words: questionWords }
