import { expect, it } from 'vitest'
import { emergencyNumbers } from '@/content/emergency-numbers'
import { lawOf, namedCountries } from '@/setup/countries'

it('knows whose rules a country has, and does not guess', () => {
  expect(['US', 'GB', 'DE', 'NO', 'CH', 'AU', ''].map(lawOf)).toEqual([
    'us',
    'uk',
    'eu',
    'eu',
    'elsewhere',
    'elsewhere',
    'elsewhere',
  ])
})

it('names every country that has an emergency number, in the order of the alphabet', () => {
  const countries = namedCountries(
    emergencyNumbers.map(({ country }) => country),
    'en',
  )
  expect(countries.find(([code]) => code === 'DE')).toEqual(['DE', 'Germany'])
  const names = countries.map(([, name]) => name)
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')))
  expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
})
