import { describe, expect, it } from 'vitest'
import type { Clinic } from '@/clinic/schema'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { allOf } from '../support/answers'
import { every, link, one, textOf } from '../support/page'
import { render } from '../support/render'

const given = allOf({ 'first-symptoms': 'fatigue' })
const url = 'https://clinic.example/inquiry'
const own = (target: '_blank' | '_top'): Partial<Clinic> => ({
  name: 'Example Clinic',
  inquiry: { kind: 'link', url, target },
  inquiryLabel: 'Ask us',
})

describe('the way to the clinic on a result', () => {
  it('leads to the clinic’s own page in a new tab, and carries nothing', async () => {
    await render('/results', { given, clinic: own('_blank') })
    const way = link(`Ask us ${page.inquiryWay.newTab}`)
    expect(way.getAttribute('href')).toBe(url)
    expect(way.target).toBe('_blank')
    expect([...way.relList].toSorted()).toEqual(['noopener', 'noreferrer'])
    expect(textOf(one('[data-testid="inquiry"]'))).toContain(
      page.inquiryWay.notes.result('Example Clinic', 'link'),
    )
    expect(await barriers()).toEqual([])
  })

  it('takes the place of the clinic’s page where the clinic wants that, and then speaks of no new tab', async () => {
    await render('/results', { given, clinic: own('_top') })
    expect(link('Ask us').target).toBe('_top')
  })

  it('is not there where no clinic is known', async () => {
    await render('/results', { given, clinic: null })
    expect(every('[data-testid="inquiry"], #inquiry')).toEqual([])
    expect(textOf(one('main'))).not.toContain(page.inquiryWay.heading)
  })
})
