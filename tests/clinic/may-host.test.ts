import { expect, it } from 'vitest'
import { mayHost } from '@/clinic/may-host'

const own = 'https://check.example'
const clinics = ['https://clinic.example']

it('the clinic’s pages and the check’s own may offer the check', () => {
  expect(mayHost('https://clinic.example', own, clinics)).toBe(true)
  expect(mayHost(own, own, clinics)).toBe(true)
})

it.each([
  'http://clinic.example',
  'https://clinic.example:8443',
  'https://www.clinic.example',
  'https://clinic.example.evil.example',
  'http://localhost:3000',
  'null',
  '',
])('%s may not', (origin) => {
  expect(mayHost(origin, own, clinics)).toBe(false)
})

it('while someone tries the check on their own machine, so may any page of that machine, and no other', () => {
  for (const origin of ['http://localhost:3000', 'http://clinic.localhost', 'http://127.0.0.1:80'])
    expect(mayHost(origin, 'http://127.0.0.1:4173', clinics)).toBe(true)
  expect(mayHost('https://evil.example', 'http://127.0.0.1:4173', clinics)).toBe(false)
  expect(mayHost('http://localhost.evil.example', 'http://127.0.0.1:4173', clinics)).toBe(false)
})
