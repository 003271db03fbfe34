import { expect, it, vi } from 'vitest'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { allOf } from '../support/answers'
import { every, link, one, textOf } from '../support/page'
import { render } from '../support/render'

const url = 'https://clinic.example/inquiry'
vi.mock('@/clinic/clinic', () => ({
  clinic: {
    name: 'Example Clinic',
    origins: ['https://clinic.example'],
    inquiry: { kind: 'link', url: 'https://clinic.example/inquiry' },
    inquiryLabel: 'Ask us',
    country: 'US',
  },
}))

it('leads from the results to the page of the clinic in a new tab, and carries nothing', async () => {
  await render('/results', { given: allOf({ 'first-symptoms': 'fatigue' }) })
  const way = link(`Ask us ${page.results.newTab}`)
  expect(way.getAttribute('href')).toBe(url)
  expect(way.target).toBe('_blank')
  expect([...way.relList].toSorted()).toEqual(['noopener', 'noreferrer'])
  expect(textOf(one('[data-testid="inquiry"]'))).toContain(
    page.results.inquiryNote('Example Clinic'),
  )
})

it('offers no form of ours where the clinic has its own page', async () => {
  await render('/inquiry')
  expect(every('form, main input')).toEqual([])
  expect(textOf(one('main'))).toContain(page.inquiry.elsewhere('Example Clinic'))
  expect(link('Ask us').getAttribute('href')).toBe(url)
  expect(link('Ask us').rel).toContain('noreferrer')
  expect(await barriers()).toEqual([])
})
