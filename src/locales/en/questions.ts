import { symptoms } from 'virtual:symptom-names'
import type { QuestionWords } from '../question-words'
import { words } from './index'
import { conditionNames } from './condition-names'
import { noLonger } from './no-longer'
import { urgentLines } from './urgent-lines'

/** English, for every question and every answer. */
export const questionWords: QuestionWords = {
  items: words.items,
  sections: words.sections,
  symptoms,
  urgentLines,
  conditionNames,
  noLonger,
}
