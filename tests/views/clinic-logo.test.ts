import { expect, it } from 'vitest'
import { barriers } from '../support/axe'
import { every, one } from '../support/page'
import { render } from '../support/render'

it('the clinic’s picture comes from the folder of the clinic files, with its words', async () => {
  await render('/about', { clinic: { logo: { file: 'our-logo.svg', alt: 'Example Clinic' } } })
  const logo = one<HTMLImageElement>('.site-header img')
  expect(logo.getAttribute('src')).toBe('/clinics/our-logo.svg')
  expect(logo.alt).toBe('Example Clinic')
  expect(await barriers()).toEqual([])
})

it('a clinic without one shows none', async () => {
  await render('/about')
  expect(every('.site-header img')).toEqual([])
})
