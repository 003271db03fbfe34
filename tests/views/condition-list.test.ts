import { describe, expect, it } from 'vitest'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import { every, fieldCalled, goOn, key, option, spoken, tick, ticked, type } from '../support/page'
import { render } from '../support/render'

const which = () =>
  render('/check/family-which', { given: before('family-which', { family: 'yes' }) })
const lupus = 'systemic-lupus-erythematosus'
const options = () =>
  every('main input[type="checkbox"]').map((input) => (input as HTMLInputElement).value)

describe('the list of conditions', () => {
  it('shows the often named ones without a search', async () => {
    await which()
    expect(options()).toContain('rheumatoid-arthritis')
    expect(options().length).toBeLessThan(20)
    expect(ticked()).toEqual([])
  })

  it('finds the others by typing, near spellings too', async () => {
    await which()
    expect(options()).not.toContain('vogt-koyanagi-harada')
    await type(fieldCalled(page.searchNames), 'vogt koyanagy')
    expect(options()).toContain('vogt-koyanagi-harada')
    expect(options()).not.toContain('rheumatoid-arthritis')
  })

  it('says how many names fit, and nothing before typing', async () => {
    await which()
    expect(spoken()).toEqual([])
    await type(fieldCalled(page.searchNames), 'vogt koyanagi')
    expect(spoken()).toEqual([page.moreNames(1)])
  })

  it('says so when no name fits, and leaves the other answers there', async () => {
    await which()
    await type(fieldCalled(page.searchNames), 'qqqqqq')
    expect(spoken()).toEqual([page.noNames])
    expect(options()).toEqual(['other-autoimmune', 'none-of-these', 'not-sure'])
  })

  it('keeps what was ticked in sight during and after a search', async () => {
    const { check } = await which()
    await tick('vitiligo')
    await type(fieldCalled(page.searchNames), 'lupus')
    expect(ticked()).toEqual(['vitiligo'])
    await tick(lupus)
    await type(fieldCalled(page.searchNames), '')
    expect(ticked().toSorted()).toEqual([lupus, 'vitiligo'])
    await goOn()
    expect(check.given['family-which']).toEqual(['vitiligo', lupus])
  })

  it('shows a condition found earlier when the person returns', async () => {
    const given = {
      ...before('family-which', { family: 'yes' }),
      'family-which': ['vogt-koyanagi-harada'],
    }
    await render('/check/family-which', { given })
    expect(ticked()).toEqual(['vogt-koyanagi-harada'])
  })

  it('does not go on when Enter is pressed in the search', async () => {
    await which()
    await type(fieldCalled(page.searchNames), 'lupus')
    expect(await key(fieldCalled(page.searchNames), 'Enter')).toBe(false)
    expect(option(lupus).checked).toBe(false)
  })

  it('has no barrier, also while searching', async () => {
    await which()
    expect(await barriers()).toEqual([])
    await type(fieldCalled(page.searchNames), 'lupus')
    expect(await barriers()).toEqual([])
  })
})
