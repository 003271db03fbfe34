import { expect, it } from 'vitest'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import { button, goOn, key, one, press, spoken, textOf, tick, ticked, type } from '../support/page'
import { render, storageKey } from '../support/render'

const box = () => one('[role="combobox"]')
const remove = async () => {
  await press(button(page.footer.deleteAnswers))
  await press(button(page.footer.deleteYes))
}

it('says what an answer that stands alone has unticked, and brings it back on Undo without losing focus', async () => {
  await render('/check/urgent-signs')
  await tick('fainting', 'chest-pain', 'none-of-these')
  expect(spoken()).toHaveLength(1)
  button(page.undo).focus()
  await press(button(page.undo))
  expect(ticked().toSorted()).toEqual(['chest-pain', 'fainting'])
  expect(document.activeElement).not.toBe(document.body)
})
it('points at nothing after Escape', async () => {
  await render('/check/other-symptoms', { given: before('other-symptoms') })
  await type(box(), 'tired')
  await key(box(), 'ArrowDown')
  await key(box(), 'Escape')
  expect(box().hasAttribute('aria-activedescendant')).toBe(false)
})
it('names the symptom in its Remove button', async () => {
  await render('/check/other-symptoms', {
    given: { ...before('other-symptoms'), 'other-symptoms': ['fatigue'] },
  })
  expect(textOf(one('.chosen-list button'))).toMatch(/^Remove /)
})
it('tells of trouble without a barrier', async () => {
  sessionStorage.setItem(storageKey, '{')
  await render('/')
  expect(await barriers()).toEqual([])
})
it('keeps focus on the page when answers are deleted on the start page', async () => {
  await render('/', { given: before('sex') })
  await remove()
  expect(document.activeElement).not.toBe(document.body)
})
it('lets only the heading speak when answers are deleted elsewhere', async () => {
  await render('/check/sex', { given: before('sex') })
  await remove()
  expect(spoken()).toEqual([])
})
it('no longer says that answers are deleted once a new check has begun', async () => {
  await render('/', { given: before('sex') })
  await remove()
  await press(button(page.start))
  await tick('none-of-these')
  await goOn()
  expect(spoken()).toEqual([])
})
it('falls back on what this device keeps when this tab cannot be read', async () => {
  localStorage.setItem(
    storageKey,
    JSON.stringify({ schema: 1, version: 1, given: { 'for-whom': 'self' }, seen: [] }),
  )
  sessionStorage.setItem(storageKey, '{')
  const { check } = await render('/')
  expect(check.given).toEqual({ 'for-whom': 'self' })
})
it('drops a general option that the question never offers', async () => {
  const given = { 'for-whom': 'none-of-these', age: 'none-of-these' }
  sessionStorage.setItem(storageKey, JSON.stringify({ schema: 1, version: 1, given, seen: [] }))
  const { check } = await render('/')
  expect(check.given).toEqual({})
})
// tests/clinic/check-clinic.test.ts: ['origins.0', { origins: ['https://*.example'] }, 'exact https origin']
