import { describe, expect, it, vi } from 'vitest'
import { words } from '@/locales/en'
import { conditionNames } from '@/locales/en/condition-names'
import * as page from '@/locales/en/page'
import { symptoms } from '@/locales/en/symptoms'
import { allOf } from '../support/answers'
import { button, every, link, one, press, spoken, textOf, texts } from '../support/page'
import { render } from '../support/render'

const t = page.results
const wishes = { 'first-symptoms': 'fatigue', onset: 'fatigue:months' }
const results = () => render('/results', { given: allOf(wishes) })

describe('what a person takes along', () => {
  it('is copied as a short text of what was said, without a list of conditions', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    await results()
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await press(button(t.copy))
    const [text] = writeText.mock.calls[0]!
    expect(text).toContain(t.summaryTitle)
    expect(text).toContain(t.notHeading)
    expect(text).toContain(words.careLevels.routine.action)
    expect(text).toContain(symptoms.fatigue.label)
    for (const { name } of Object.values(conditionNames)) expect(text).not.toContain(name)
    expect(spoken()).toEqual([t.copied])
  })

  it('stands there to be selected where the browser refuses to copy', async () => {
    await results()
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('denied')) },
    })
    await press(button(t.copy))
    expect(spoken()).toEqual([t.copyFailed])
    const shown = one<HTMLTextAreaElement>('textarea')
    expect(shown.readOnly).toBe(true)
    expect(shown.value).toContain(symptoms.fatigue.label)
  })

  it('stands there as well where there is no clipboard', async () => {
    await results()
    vi.stubGlobal('navigator', {})
    await press(button(t.copy))
    expect(every('textarea')).toHaveLength(1)
  })

  it('is saved as a file without leaving the browser', async () => {
    await results()
    const saved: string[] = []
    const create = vi.fn(() => 'blob:here')
    const revoke = vi.fn()
    vi.stubGlobal(
      'URL',
      Object.assign(class extends URL {}, { createObjectURL: create, revokeObjectURL: revoke }),
    )
    const save = button(t.download)
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(`${this.download} ${this.href}`)
    })
    await press(save)
    expect(saved).toEqual(['self-check.txt blob:here'])
    expect(create).toHaveBeenCalledWith(expect.any(Blob))
    expect(revoke).toHaveBeenCalledWith('blob:here')
  })

  it('is printed with every answer and the table unfolded, a line for each closed card, and folded again after', async () => {
    await results()
    const isOpen = (selector: string) =>
      every(selector).map((details) => (details as HTMLDetailsElement).open)
    window.dispatchEvent(new Event('beforeprint'))
    expect([...isOpen('.all-answers'), ...isOpen('.picture-table')]).toEqual([true, true])
    expect(isOpen('.match')).not.toContain(true)
    expect(every('.printed-match').length).toBe(every('.match').length)
    window.dispatchEvent(new Event('afterprint'))
    expect([...isOpen('.all-answers'), ...isOpen('.picture-table')]).toEqual([false, false])
  })

  it('is printed when the person asks for it', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    await results()
    await press(button(t.print))
    expect(print).toHaveBeenCalledOnce()
  })

  it('names the page it was printed from, without answers in the address', async () => {
    await results()
    const line = textOf(one('.take-along > p.print-only'))
    expect(line).toContain('http://localhost:3000/results')
    expect(line).not.toContain('?')
  })

  it('holds every answer, and the way to change one', async () => {
    const { check } = await results()
    expect(texts('.all-answers dt')).toEqual(
      check.journey.asked.map(({ item }) => words.items[item.id]!.short),
    )
    await press(link(t.changeAnswers))
    expect(location.pathname).toBe('/check/review')
  })
})
