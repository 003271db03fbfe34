import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readClinics } from '../../scripts/clinic-files'

const file = {
  name: 'Sound Clinic',
  origins: ['https://clinic.example'],
  inquiry: { kind: 'link', url: 'https://clinic.example/inquiry' },
  inquiryLabel: 'Ask us',
}
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clinics-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: object) =>
  writeFileSync(join(folder, name), JSON.stringify(content))

it('every clinic that comes with the check is sound', () => {
  expect([...readClinics().keys()]).toContain('demo')
})

it('each file is a clinic, called as the file is', () => {
  put('one.json', file)
  put('two-2.json', { ...file, name: 'Second Clinic' })
  writeFileSync(join(folder, 'our-logo.svg'), '<svg/>')
  const clinics = readClinics(folder)
  expect([...clinics.keys()].toSorted()).toEqual(['one', 'two-2'])
  expect(clinics.get('two-2')?.name).toBe('Second Clinic')
})

it('a build stops at faulty files, and names every fault', () => {
  put('one.json', { ...file, name: '' })
  put('Two!.json', file)
  put('three.json', { ...file, logo: { file: 'no-logo.svg', alt: 'Us' } })
  writeFileSync(join(folder, 'four.json'), '{')
  expect(() => readClinics(folder)).toThrow(/one\.json: name: must not be empty/)
  expect(() => readClinics(folder)).toThrow(/Two!\.json: file: must be named/)
  expect(() => readClinics(folder)).toThrow(/three\.json: logo\.file: no-logo\.svg is not in/)
  expect(() => readClinics(folder)).toThrow(/four\.json: file: is not JSON/)
})
