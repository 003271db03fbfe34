import { questionnaire } from '@/content/questionnaire'
import { deniedId } from '@/content/questionnaire/symptoms'
import type { Answers, ItemId, OptionId } from '@/core/answers'
import { journeyThrough } from '@/core/journey'
import type { Case } from './case'
import { linesTrue } from './lines'
import { aboutThePerson } from './person'
import { isDetailed, type Story } from './story'
import { courseOf, onsetOf } from './time'

/**
 * Answers the questionnaire as the person in a case could: complaints through the symptom search, then the time and the urgent lines.
 * What is denied becomes a no; what was not stated is not answered.
 */
export function answersOf(given: Case, story: Story): Answers {
  const answers = aboutThePerson(given)
  if (story.present.size + story.absent.size > 0)
    answers['other-symptoms'] = [
      ...story.present,
      ...[...story.absent].map((symptom) => deniedId(symptom)),
    ]
  const course = new Map<string, string>()
  const onset = new Map<string, string>()
  for (const { told, present } of story.heard)
    for (const symptom of present) {
      const now = courseOf(told)
      if (!course.has(symptom) || now !== 'gone') course.set(symptom, now)
      const since = onsetOf(told)
      if (since) onset.set(symptom, since)
    }
  for (const symptom of story.earlier) if (!course.has(symptom)) course.set(symptom, 'gone')
  const grid = (cells: ReadonlyMap<string, string>) => [...cells].map((cell) => cell.join(':'))
  if (course.size > 0) answers.course = grid(course)
  if (onset.size > 0) answers.onset = grid(onset)
  if (given.symptoms.some(({ severity }) => /severe/i.test(severity ?? ''))) answers.effect = 'much'
  answerLines(answers, story, given)
  return answers
}

/** The urgent lines that are asked depend on the answers, so they are gone through until no new one comes. */
function answerLines(
  answers: Record<ItemId, OptionId | readonly OptionId[]>,
  story: Story,
  given: Case,
) {
  for (let round = 0; round < 3; round++)
    for (const { item, offered } of journeyThrough(questionnaire, answers).asked)
      if (item.kind === 'checklist')
        answers[item.id] = offered.map((line) => `${line}:${answerTo(line, story, given)}`)
}

/**
 * What the person would answer to a line. Yes where their words say so; no where they told of the symptom in some detail and the
 * line is not in it; not sure where they only named it: what was not stated stays unknown.
 */
function answerTo(line: string, story: Story, given: Case): 'yes' | 'no' | 'not-sure' {
  if (linesTrue[line]?.(story, given)) return 'yes'
  const told = story.about(line)
  return told.length === 0 || told.some(isDetailed) ? 'no' : 'not-sure'
}
