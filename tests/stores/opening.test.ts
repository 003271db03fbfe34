import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { interview } from '@/content/interview'
import { opening } from '@/content/opening'
import { questionnaire } from '@/content/questionnaire'
import { openingItems } from '@/content/questionnaire/opening-items'
import { itemsOf } from '@/core/questionnaire'
import { questionWords } from '@/locales/en/questions'
import { labelOf } from '@/locales/question-words'
import { useWords } from '@/composables/useWords'
import { useSelfCheckStore } from '@/stores/self-check'

let check: ReturnType<typeof useSelfCheckStore>
beforeEach(() => {
  setActivePinia(createPinia())
  check = useSelfCheckStore()
})

it('the first pages are the same before and after all else is there', () => {
  const whole = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))
  const first = itemsOf(opening.questionnaire)
  expect(first.map(({ id }) => id)).toEqual(openingItems)
  for (const item of first) expect(item).toEqual(whole.get(item.id))
  expect(opening.questionnaire.sections.map(({ id }) => id)).toEqual(
    questionnaire.sections.map(({ id }) => id),
  )
})

it('the first pages are worded the same before and after all else is there', () => {
  for (const item of itemsOf(opening.questionnaire)) {
    expect(useWords().items[item.id]).toEqual(questionWords.items[item.id])
    if (item.kind === 'choices' || item.kind === 'choice')
      for (const { id } of item.options)
        expect(labelOf(useWords(), item.id, id)).toBe(labelOf(questionWords, item.id, id))
  }
})

it('leads someone without an urgent sign to the second question at once', () => {
  expect(check.knowsNext).toBe(true)
  check.answer('urgent-signs', ['none-of-these'])
  expect(check.knowsNext).toBe(true)
  expect(check.next).toEqual({ name: 'question', params: { item: 'for-whom' } })
})

it.each([
  ['a sign', ['sudden-one-side']],
  ['being unsure', ['not-sure']],
  ['going past the page', 'skipped'],
])('decides nothing about %s before the warnings are there', (_, said) => {
  check.answer('urgent-signs', said)
  expect(check.knowsNext).toBe(false)
  check.learn(interview)
  expect(check.knowsNext).toBe(true)
  expect(check.interrupted).toBe(true)
})

it('never takes the first pages for the whole check', () => {
  check.answer('urgent-signs', ['none-of-these'])
  check.answer('for-whom', 'self')
  expect(check.complete).toBe(false)
  expect(check.knowsNext).toBe(false)
  check.learn(interview)
  expect(check.next).toEqual({ name: 'question', params: { item: 'age' } })
})
