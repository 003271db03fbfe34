import { describe, expect, it, vi } from 'vitest'
import { conditions } from '@/content/conditions'
import { relatedTo } from '@/core/related'
import { conditionNames } from '@/locales/en/condition-names'
import { loadConditionPage } from '@/locales/en/condition-pages'
import * as page from '@/locales/en/page'
import { stemCellNotes } from '@/locales/en/stem-cell-notes'
import { courseSentence, onsetSentence } from '@/locales/en/time-course'
import { symptoms } from '@/locales/en/symptoms'
import { speakTo } from '@/locales/voice'
import { before } from '../support/answers'
import { barriers } from '../support/axe'
import { button, every, heading, link, one, press, textOf, texts } from '../support/page'
import { render } from '../support/render'

const t = page.condition
const labelOf = (id: keyof typeof symptoms) => speakTo('self', symptoms[id].label)
const address = '/conditions/rheumatoid-arthritis'

describe('the page of a condition', () => {
  it('tells what it is, when to hurry, what people notice, and what to do next', async () => {
    await render(address)
    const headings = texts('main h2')
    for (const part of [
      t.about,
      t.urgent,
      t.features,
      page.results.time,
      t.lookAlikes,
      t.who,
      t.checks,
      t.treatments,
      t.questions,
      t.next,
      t.related,
      t.sources,
    ])
      expect(headings).toContain(part)
    expect(headings.indexOf(t.urgent)).toBeLessThan(headings.indexOf(t.features))
  })

  it('tells how it usually begins and runs, and how we know', async () => {
    await render('/conditions/familial-mediterranean-fever')
    const { condition } = (await loadConditionPage('familial-mediterranean-fever'))!
    const told = texts('main p')
    for (const [sentence, { evidence }] of [
      [onsetSentence(condition), condition.basis.onset],
      [courseSentence(condition), condition.basis.course],
    ] as const)
      expect(told.find((text) => text.startsWith(sentence))).toContain(
        page.results.evidence[evidence],
      )
    expect(told).toContain(page.results.timeNote)
  })

  it('tells what stem cell studies found, where there are any, and leads to all of it', async () => {
    await render('/conditions/multiple-sclerosis')
    expect(textOf(document.querySelector('main'))).toContain(stemCellNotes['multiple-sclerosis'])
    await press(link(t.stemCells))
    expect(location.pathname).toBe('/treatments/stem-cells')
  })

  it('leads to its relatives', async () => {
    await render('/conditions/giant-cell-arteritis')
    await press(link(conditionNames['polymyalgia-rheumatica'].name))
    expect(heading()).toBe(conditionNames['polymyalgia-rheumatica'].name)
    expect(document.activeElement).toBe(one('h1'))
  })

  it('shows another condition when its address changes under it', async () => {
    const { router } = await render(address)
    await router.push('/conditions/vitiligo')
    await vi.dynamicImportSettled()
    expect(heading()).toBe(conditionNames.vitiligo.name)
    expect(document.title).toContain(conditionNames.vitiligo.name)
  })

  it('prints itself', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    await render(address)
    await press(button(t.print))
    expect(print).toHaveBeenCalledOnce()
  })

  it('carries every source that its facts name', async () => {
    for (const { id, sources } of conditions) {
      const content = (await loadConditionPage(id))!
      expect(content.sources.map((source) => source.id).toSorted(), id).toEqual(
        [...sources].toSorted(),
      )
    }
  })

  it('names relatives, never itself', () => {
    for (const condition of conditions) {
      const related = relatedTo(condition, conditions)
      expect(related.length, condition.id).toBeGreaterThan(2)
      expect(related).not.toContain(condition)
    }
  })
})

describe('a check in this tab', () => {
  const given = before('sex', { 'first-symptoms': ['joint-pain'] })

  it('stays out of sight on the page of a condition', async () => {
    await render(address, { given })
    expect(every('[data-testid="shared-answers"]')).toEqual([])
    expect(textOf(document.body)).not.toContain(t.answersHeading)
  })

  it('is held beside it when the person asks, and put away again', async () => {
    await render(address, { given: { ...given, 'first-symptoms': ['joint-pain'] } })
    await press(button(t.showAnswers))
    const shown = one('[data-testid="shared-answers"]')
    expect(textOf(shown)).toContain(t.answersNote)
    expect(textOf(shown)).toContain(labelOf('joint-pain'))
    expect(await barriers()).toEqual([])
    await press(button(t.hideAnswers))
    expect(every('[data-testid="shared-answers"]')).toEqual([])
  })

  it('is not offered when there is none', async () => {
    await render(address)
    expect(texts('button')).not.toContain(t.showAnswers)
    expect(link(t.start).pathname).toBe('/')
  })
})
