import { openingWords } from 'virtual:opening'
import { shallowRef } from 'vue'
import type { QuestionWords } from '@/locales/question-words'

/** The words that are here: those of the first questions, and once they are fetched all others. */
const here = shallowRef(openingWords)

/** The words for questions and answers. */
export const useWords = (): QuestionWords => here.value

/** Brings the words for everything that can be asked. They are the same for everyone. */
export const bringWords = (words: QuestionWords) => {
  here.value = words
}
