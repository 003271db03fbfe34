import { describe, expect, it, vi } from 'vitest'
import { speakTo } from '@/locales/voice'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { symptoms } from '@/locales/en/symptoms'
import { before } from '../support/answers'
import {
  button,
  every,
  fieldCalled,
  goBack,
  goOn,
  heading,
  one,
  option,
  press,
  spoken,
  textOf,
  texts,
  tick,
  ticked,
} from '../support/page'
import { render } from '../support/render'

const question = (item: string) => speakTo('self', words.items[item]!.question)
const given = before('for-whom')
const forWhom = () => render('/check/for-whom', { given })

describe('on arrival', () => {
  it('asks one question, which is the only main heading and the name of its group', async () => {
    await forWhom()
    expect(heading()).toBe(question('for-whom'))
    expect(textOf(one('fieldset > legend'))).toBe(question('for-whom'))
  })

  it('leaves focus and scroll where they are on the first page', async () => {
    await forWhom()
    expect(document.activeElement).toBe(document.body)
    expect(window.scrollTo).not.toHaveBeenCalled()
  })

  it('has nothing preselected', async () => {
    await forWhom()
    expect(ticked()).toEqual([])
    expect(every('main input').length).toBeGreaterThan(2)
  })

  it('tells the part and the number of the question', async () => {
    await forWhom()
    const caption = textOf(one('.caption'))
    expect(caption).toContain(page.part(2, 6))
    expect(caption).toContain(speakTo('self', words.sections.about!))
    expect(caption).toContain(page.question(2))
  })

  it('calls nothing required and never holds Continue back', async () => {
    await forWhom()
    expect(one('form').hasAttribute('novalidate')).toBe(true)
    expect(every('[required], [aria-required], [disabled], [aria-disabled]')).toEqual([])
    expect(one('main').textContent).not.toContain('*')
  })

  it('explains the question only when asked to', async () => {
    await forWhom()
    const panels = every('details.help-panel') as HTMLDetailsElement[]
    expect(panels.map(({ open }) => open)).toEqual([false, false])
    expect(texts('details.help-panel > summary')).toEqual([page.meaning, page.why])
    expect(textOf(panels[0])).toContain(words.items['for-whom']!.meaning)
    expect(textOf(panels[1])).toContain(words.items['for-whom']!.why)
  })

  it('says what each symptom on the page means once somebody looks', async () => {
    await render('/check/first-symptoms', { given: before('first-symptoms') })
    const [meaning] = every('details.help-panel') as HTMLDetailsElement[]
    expect(meaning!.querySelector('dl')).toBeNull()
    meaning!.open = true
    await vi.waitFor(() => expect(meaning!.querySelector('dl')).not.toBeNull())
    expect(texts('dl.meanings dd')).toContain(symptoms.fatigue.help)
    expect(texts('dl.meanings dt')).toContain(symptoms.fatigue.label)
  })

  it('gives a hint to the whole group where there is one', async () => {
    await render('/check/urgent-signs')
    const hint = document.getElementById(one('main fieldset').getAttribute('aria-describedby')!)
    expect(textOf(hint)).toBe(words.items['urgent-signs']!.hint)
  })

  it('keeps answers out of the address', async () => {
    await forWhom()
    await tick('child')
    await goOn()
    expect(location.pathname + location.search + location.hash).toBe('/check/age')
  })
})

describe('Continue', () => {
  it('leads to a new page at the top, with focus on its heading and one more step in the history', async () => {
    await forWhom()
    const entries = history.length
    const title = document.title
    await tick('self')
    await goOn()
    expect(location.pathname).toBe('/check/age')
    expect(history.length).toBe(entries + 1)
    expect(document.title).not.toBe(title)
    expect(document.title).toContain(question('age'))
    expect(document.activeElement).toBe(one('h1'))
    expect(heading()).toBe(question('age'))
    expect(window.scrollTo).toHaveBeenLastCalledWith(expect.objectContaining({ top: 0 }))
  })

  it('lets the heading speak alone', async () => {
    await forWhom()
    await tick('self')
    await goOn()
    expect(spoken()).toEqual([])
  })

  it('takes the heading out of the way again when focus goes on', async () => {
    await forWhom()
    await tick('self')
    await goOn()
    one('h1').blur()
    expect(one('h1').hasAttribute('tabindex')).toBe(false)
  })

  it('is the only thing that leads on: choosing does not', async () => {
    const { check } = await forWhom()
    await tick('self')
    expect(location.pathname).toBe('/check/for-whom')
    expect(check.given).not.toHaveProperty('for-whom')
  })
})

describe('going back', () => {
  it('leads to the question before, with its answer still there', async () => {
    await forWhom()
    await tick('child')
    await goOn()
    await goBack()
    expect(location.pathname).toBe('/check/for-whom')
    expect(ticked()).toEqual(['child'])
    expect(document.activeElement).toBe(one('h1'))
  })

  it('is the same by the Back button of the browser', async () => {
    await forWhom()
    await tick('child')
    await goOn()
    await goBack(() => history.back())
    expect(location.pathname).toBe('/check/for-whom')
    expect(ticked()).toEqual(['child'])
  })

  it('stands before the main part, and asks for no answer', async () => {
    await forWhom()
    await tick('self')
    await goOn()
    const follows = one('nav.back').compareDocumentPosition(one('main'))
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await goBack()
    expect(document.title).not.toContain(page.error)
  })
})

describe('a way out', () => {
  it('is to skip the question', async () => {
    const { check } = await forWhom()
    await press(button(page.skip))
    expect(check.given['for-whom']).toBe('skipped')
    expect(location.pathname).toBe('/check/age')
  })

  it('is to be not sure, after "or"', async () => {
    const { check } = await render('/check/family', { given: before('family') })
    const place = one('.or').compareDocumentPosition(option('not-sure'))
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(fieldCalled(page.notSure)).toBe(option('not-sure'))
    await tick('not-sure')
    await goOn()
    expect(check.given.family).toBe('not-sure')
  })

  it('is to say nothing about what is private', async () => {
    const { check } = await render('/check/sex', { given: before('sex') })
    expect(fieldCalled(page.preferNot)).toBe(option('prefer-not-to-say'))
    await tick('prefer-not-to-say')
    await goOn()
    expect(check.given.sex).toBe('prefer-not-to-say')
  })
})

it('speaks of the child when the check is for a child', async () => {
  await render('/check/age', { given: { ...given, 'for-whom': 'child' } })
  expect(heading()).toBe(speakTo('child', words.items.age!.question))
  expect(heading()).toContain('your child')
  expect(heading()).not.toMatch(/[{}[\]|]/)
  expect(textOf(one('.caption'))).toContain(speakTo('child', words.sections.about!))
})

it('suggests a grown-up to someone under sixteen, and lets them go on', async () => {
  await render('/check/ask-an-adult', { given: { ...given, 'for-whom': 'self', age: 'under-5' } })
  expect(heading()).toBe(question('ask-an-adult'))
  expect(every('main input')).toEqual([])
  await goOn()
  expect(location.pathname).toBe('/check/urgent-child')
})

describe('from one question to the next', () => {
  it('closes what was opened on the one before', async () => {
    await forWhom()
    const panels = () => every('details.help-panel') as HTMLDetailsElement[]
    for (const panel of panels()) panel.open = true
    await tick('self')
    await goOn()
    expect(heading()).toBe(question('age'))
    expect(panels().map(({ open }) => open)).toEqual([false, false])
    expect(textOf(panels()[0])).toContain(words.items.age!.meaning)
  })

  it('has a heading of its own, so that a screen reader reads it even where the one before had focus', async () => {
    await forWhom()
    const before = one('main h1')
    before.tabIndex = -1
    before.focus()
    await tick('self')
    await goOn()
    expect(one('main h1')).not.toBe(before)
    expect(document.activeElement).toBe(one('main h1'))
  })

  it('takes no complaint about a missing answer along', async () => {
    await forWhom()
    await goOn()
    expect(every('.error-summary, .field-error')).toHaveLength(2)
    await tick('self')
    await goOn()
    expect(every('.error-summary, .field-error')).toEqual([])
    expect(document.title).not.toContain(page.error)
  })

  it('shows one answer of several after Back, wherever another was ticked since', async () => {
    await forWhom()
    await tick('self')
    await goOn()
    await tick('10-15')
    await goBack()
    expect(ticked()).toEqual(['self'])
  })

  it('shows the ticks of each, there and back', async () => {
    await forWhom()
    await tick('child')
    await goOn()
    expect(ticked()).toEqual([])
    await tick('5-9')
    await goOn()
    expect(ticked()).toEqual([])
    await goBack()
    expect(ticked()).toEqual(['5-9'])
    await goBack()
    expect(ticked()).toEqual(['child'])
  })
})
