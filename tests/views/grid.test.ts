import { describe, expect, it } from 'vitest'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { symptoms } from '@/locales/en/symptoms'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import {
  button,
  every,
  goBack,
  goOn,
  one,
  option,
  press,
  texts,
  tick,
  ticked,
} from '../support/page'
import { render } from '../support/render'

const wishes = { 'first-symptoms': ['dizziness', 'fatigue', 'itchy-skin'] }
const rows = ['dizziness', 'fatigue', 'itchy-skin'] as const
const course = () => render('/check/course', { given: before('course', wishes) })
const { now, gone } = words.items.course!.columns!

describe('the same question for several symptoms', () => {
  it('names each symptom that was ticked, and no other', async () => {
    await course()
    const asked = texts('fieldset.grid-row > legend')
    expect(asked.toSorted()).toEqual(rows.map((id) => symptoms[id].label).toSorted())
  })

  it('has nothing preselected', async () => {
    await course()
    expect(ticked()).toEqual([])
    expect(every('fieldset.grid-row')).toHaveLength(3)
  })

  it('takes one answer for each symptom', async () => {
    const { check } = await course()
    await tick('fatigue:now', 'fatigue:gone', 'dizziness:now', 'itchy-skin:now')
    expect(ticked().toSorted()).toEqual(['dizziness:now', 'fatigue:gone', 'itchy-skin:now'])
    await goOn()
    const said = [check.given.course].flat().toSorted()
    expect(said).toEqual(['dizziness:now', 'fatigue:gone', 'itchy-skin:now'])
  })

  it('keeps the options of a symptom in one group of their own', async () => {
    await course()
    const names = rows.map((row) => option(`${row}:now`).name)
    expect(new Set(names).size).toBe(3)
    for (const row of rows) expect(option(`${row}:gone`).name).toBe(option(`${row}:now`).name)
  })

  it('sets all of them at once', async () => {
    const { check } = await course()
    await press(button(now!))
    expect(ticked().toSorted()).toEqual(rows.map((row) => `${row}:now`))
    await tick('fatigue:gone')
    await goOn()
    expect(check.given.course).toContain('fatigue:gone')
    expect(check.given.course).toContain('dizziness:now')
  })

  it('says what setting all does', async () => {
    await course()
    expect(one('.set-all').getAttribute('role')).toBe('group')
    expect(
      document.getElementById(one('.set-all').getAttribute('aria-labelledby')!)?.textContent,
    ).toBe(page.setAll)
    expect(texts('.set-all button')).not.toContain(gone)
  })

  it('lets a person leave out what they do not know', async () => {
    const { check } = await course()
    await tick('fatigue:now')
    await goOn()
    expect(location.pathname).toBe('/check/onset')
    expect([check.given.course].flat().toSorted()).toEqual([
      'dizziness:skipped',
      'fatigue:now',
      'itchy-skin:skipped',
    ])
  })

  it('shows what was chosen, and what was left out, when the person returns', async () => {
    await course()
    await tick('fatigue:now')
    await goOn()
    await goBack()
    expect(ticked()).toEqual(['fatigue:now'])
  })

  it('asks for at least one answer, or for skipping the page', async () => {
    const { check } = await course()
    await goOn()
    expect(document.activeElement).toBe(one('.error-summary'))
    await press(button(page.skip))
    expect(check.given.course).toHaveLength(3)
    expect(location.pathname).toBe('/check/onset')
  })

  it('keeps what was chosen when a symptom is added later, and leaves the new one open', async () => {
    const given = before('onset', { 'first-symptoms': [...rows, 'weakness'] })
    const course = [given.course!].flat().filter((said) => !said.startsWith('weakness:'))
    await render('/check/course', { given: { ...given, course } })
    expect(every('fieldset.grid-row')).toHaveLength(4)
    expect(ticked()).toHaveLength(3)
    expect(ticked().join()).not.toContain('weakness')
  })

  it('has no barrier', async () => {
    await course()
    expect(await barriers()).toEqual([])
  })
})
