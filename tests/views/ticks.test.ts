import { describe, expect, it } from 'vitest'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { before } from '../support/answers'
import { barriers } from '../support/axe'
import {
  fieldCalled,
  goOn,
  one,
  option,
  press,
  spoken,
  texts,
  textOf,
  tick,
  ticked,
} from '../support/page'
import { render } from '../support/render'

describe('an answer that stands alone', () => {
  it('unticks all others', async () => {
    await render('/check/urgent-signs')
    await tick('fainting', 'chest-pain')
    expect(ticked()).toEqual(['chest-pain', 'fainting'])
    await tick('none-of-these')
    expect(ticked()).toEqual(['none-of-these'])
  })

  it('is unticked by any other', async () => {
    await render('/check/urgent-signs')
    await tick('none-of-these', 'fainting')
    expect(ticked()).toEqual(['fainting'])
  })

  it('comes after "or", repeats the question and says what it does', async () => {
    await render('/check/urgent-signs')
    const none = option('none-of-these')
    const place = one('.or').compareDocumentPosition(none)
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(textOf(none.closest('label'))).toBe(
      `${words.items['urgent-signs']!.none} ${page.clearsOthers}`,
    )
    const note = document.getElementById(none.getAttribute('aria-describedby')!)
    expect(textOf(note)).toBe(page.clearsOthers)
  })

  it('has a region ready for what it unticks, empty until then', async () => {
    await render('/check/urgent-signs')
    expect(texts('.tick-message [role="status"]')).toEqual([''])
    await tick('fainting')
    expect(spoken()).toEqual([])
  })

  it('says nothing on the next page of what it unticked', async () => {
    await render('/check/first-symptoms', { given: before('first-symptoms') })
    await tick('fatigue', 'none-of-these')
    expect(spoken()).not.toEqual([])
    await goOn()
    expect(one('[data-question-id]').dataset.questionId).toBe('body-areas')
    expect(spoken()).toEqual([])
  })

  it('has no barrier on the longest list', async () => {
    await render('/check/urgent-signs')
    expect(await barriers()).toEqual([])
  })
})

describe('"not sure" beside ticks', () => {
  it('stays beside them', async () => {
    const { check } = await render('/check/urgent-signs')
    await tick('fainting')
    await press(fieldCalled(page.someNotSure))
    expect(ticked()).toEqual(['fainting', 'not-sure'])
    await goOn()
    expect(check.given['urgent-signs']).toEqual(['fainting', 'not-sure'])
  })
})

describe('a list of urgent lines', () => {
  const given = { 'urgent-signs': ['chest-pain', 'fainting'] }
  const lines = () => render('/check/urgent-first', { given })

  it('asks only about the signs that were ticked', async () => {
    await lines()
    expect(texts('main .option input + .option-text')).toHaveLength(4)
    expect(option('chest-pain').type).toBe('checkbox')
    expect(option('fainting').type).toBe('checkbox')
  })

  it('takes a line left empty as no', async () => {
    const { check } = await lines()
    await tick('fainting')
    await goOn()
    expect(check.given['urgent-first']).toEqual(['chest-pain:no', 'fainting:yes'])
  })

  it('takes none of these as no to each line', async () => {
    const { check } = await lines()
    await tick('none-of-these')
    await goOn()
    expect(check.given['urgent-first']).toEqual(['chest-pain:no', 'fainting:no'])
  })

  it('takes "not sure" beside a tick as unsure about the lines left empty', async () => {
    const { check } = await lines()
    await tick('fainting', 'not-sure')
    await goOn()
    expect(check.given['urgent-first']).toEqual(['chest-pain:not-sure', 'fainting:yes'])
  })

  it.each([
    ['ticks', ['chest-pain:no', 'fainting:yes'], ['fainting']],
    ['none of these', ['chest-pain:no', 'fainting:no'], ['none-of-these']],
    ['not sure', ['chest-pain:not-sure', 'fainting:yes'], ['fainting', 'not-sure']],
  ])('shows what was said when the person returns: %s', async (_, said, shown) => {
    await render('/check/urgent-first', { given: { ...given, 'urgent-first': said } })
    expect(ticked()).toEqual(shown)
  })

  it('has no barrier', async () => {
    await lines()
    expect(await barriers()).toEqual([])
  })
})

describe('places on the body', () => {
  const areas = () => render('/check/body-areas', { given: before('body-areas') })

  it('can be tapped on the picture, which ticks the list', async () => {
    await areas()
    const [head] = document.querySelectorAll('.body-place')
    head!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await goOn()
    expect(location.pathname).toBe('/check/head')
  })

  it('can all be ticked without the picture', async () => {
    await areas()
    expect(one('main fieldset').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    await tick('eyes')
    expect(ticked()).toEqual(['eyes'])
  })

  it('has no barrier', async () => {
    await areas()
    expect(await barriers()).toEqual([])
  })
})
