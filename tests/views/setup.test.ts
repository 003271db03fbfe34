import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readClinic } from '@/clinic/check-clinic'
import SetupPage from '@/setup/SetupPage.vue'
import { barriers } from '../support/axe'

const home = 'https://check.example/'
const hash = `sha384-${'A'.repeat(64)}`
let page: ReturnType<typeof mount>
/** Files that were handed to the person: name and text. */
let saved: { name: string; text: Promise<string> }[]

beforeEach(() => {
  saved = []
  let latest: Blob
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(`${hash}\n`)))
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        latest = blob
        return 'blob:file'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: latest.text() })
  })
  // `setup.html` says so.
  document.title = 'Set up the check for your clinic'
  page = mount(SetupPage, { props: { home, version: '1.2.3' }, attachTo: document.body })
})
afterEach(() => page.unmount())

const field = (name: string) => page.get<HTMLInputElement>(`#field-${name}`)
/** What stands below a field about how it is. */
const mark = (name: string) => page.find(`#field-${name}-mark`)
const text = (selector: string) => page.get(selector).text()

async function fillIn() {
  await field('name').setValue('Riverside Clinic')
  await field('pages').setValue('www.clinic.example/contact')
  await field('url').setValue('https://www.clinic.example/contact')
}
const save = async () => {
  await page.get('.actions .button').trigger('click')
  await flushPromises()
}

it('says for each field, in words, what is still needed, what is in order and what is wrong', async () => {
  expect(mark('name').text()).toBe('Still needed')
  expect(mark('phone').exists()).toBe(false)
  await fillIn()
  expect(mark('name').text()).toBe('Good')
  await field('phone').setValue('call us')
  expect(mark('phone').text()).toBe('Fix this: This must be a phone number.')
  expect(field('phone').attributes('aria-invalid')).toBe('true')
  expect(field('phone').attributes('aria-describedby')).toContain('field-phone-mark')
})

it('finds what is wrong between two fields while a third is still wrong by itself', async () => {
  await fillIn()
  await field('phone').setValue('call us')
  await field('url').setValue('https://elsewhere.example/contact')
  expect(mark('url').text()).toBe('Fix this: This must lead to one of the origins of this file.')
})

it('tells at once whether a color is easy to read, and the numbers for a designer', async () => {
  await page.get('#own-colors').setValue(true)
  expect(text('#contrast-light')).toBe('Good: Easy to read on a light page')
  await field('light').setValue('#c08040')
  expect(text('#contrast-light')).toBe(
    'Fix this: Hard to read on a light page. Choose a darker color.',
  )
  expect(text('.setup-color details')).toContain(
    'The text of a button on it has a contrast of 3.27',
  )
  await field('light').setValue('red')
  expect(text('#contrast-light')).toBe('Fix this: This must be a color such as #12565c.')
})

it('names the file after the clinic until someone names it', async () => {
  await field('name').setValue('Riverside Clinic')
  expect(field('slug').element.value).toBe('riverside-clinic')
  await field('slug').setValue('river')
  await field('name').setValue('Riverside Clinic West')
  expect(field('slug').element.value).toBe('river')
})

it('saves a clinic file that the build takes', async () => {
  await fillIn()
  await save()
  expect(saved.map(({ name }) => name)).toEqual(['riverside-clinic.json'])
  const { clinic, trouble } = readClinic('riverside-clinic.json', await saved[0]!.text)
  expect(trouble).toEqual([])
  expect(clinic).toMatchObject({
    name: 'Riverside Clinic',
    origins: ['https://www.clinic.example'],
  })
  expect(page.text()).toContain('riverside-clinic.json is saved with your downloads.')
})

it('saves nothing that is not in order, and leads to each thing to fix', async () => {
  await field('phone').setValue('call us')
  await save()
  expect(saved).toEqual([])
  const problems = page.get('.error-summary')
  expect(document.activeElement).toBe(problems.element)
  expect(problems.findAll('li').map((line) => line.text())).toEqual([
    'Short name for the file: Still needed',
    'Name of the clinic: Still needed',
    'Phone (optional): This must be a phone number.',
    'Web addresses: Still needed',
    'Address of your contact page: Still needed',
  ])
  await page.get('#own-colors').setValue(true)
  await field('light').setValue('#c08040')
  expect(problems.findAll('li').at(-1)!.text()).toBe(
    'On a light page: Hard to read on a light page. Choose a darker color.',
  )
  await problems.findAll('a')[2]!.trigger('click')
  expect(document.activeElement).toBe(field('phone').element)
})

it('goes on with a file that someone has, and keeps what was typed when it is faulty', async () => {
  const choose = async (name: string, content: string) => {
    const input = page.get<HTMLInputElement>('#reopen')
    const file = new File([content], name)
    Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
    await input.trigger('change')
    await flushPromises()
    await flushPromises()
  }
  await fillIn()
  await choose('broken.json', '{"name": "X"}')
  expect(page.text()).toContain('broken.json could not be opened.')
  expect(page.text()).toContain('broken.json: origins: is missing')
  expect(field('name').element.value).toBe('Riverside Clinic')
  await save()
  await choose('other.json', (await saved[0]!.text).replace('Riverside', 'Lakeside'))
  expect(field('name').element.value).toBe('Lakeside Clinic')
  expect(field('slug').element.value).toBe('other')
})

it('says what the law may say for the country that was chosen, and that this is no legal advice', async () => {
  await page.get('#field-country').setValue('DE')
  expect(text('[aria-labelledby=setup-level] .inset')).toMatch(
    /class IIa or higher.*not legal advice/,
  )
  await page.get('#field-country').setValue('JP')
  expect(text('[aria-labelledby=setup-level] .inset')).toMatch(/not looked into other countries/)
})

it('puts the name of the file and the hash of the loader into the lines for the page', async () => {
  await flushPromises()
  await fillIn()
  const lines = page.findAll('.snippet').map((snippet) => snippet.text())
  expect(lines[0]).toContain('<self-check clinic="riverside-clinic"')
  expect(lines.filter((line) => line.includes(`integrity="${hash}"`))).toHaveLength(1)
})

it('speaks of reading, and not of a self-check, where the clinic offers reading only', async () => {
  const snippets = () => page.findAll('.snippet').map((snippet) => snippet.text())
  expect(snippets()[0]).toContain('Start the symptom self-check (opens in a new tab)')
  await page.get('#choice-level-information').setValue(true)
  for (const lines of snippets().filter((lines) => /<a |Wondering/.test(lines)))
    expect(lines).not.toMatch(/symptom self-check|self-check helps/)
  expect(snippets()[0]).toContain('Read about autoimmune conditions (opens in a new tab)')
})

it('hands the draft to the preview, and takes it away on leaving; nothing is stored', async () => {
  await fillIn()
  expect(JSON.parse(window.selfCheckDraft!)).toMatchObject({ name: 'Riverside Clinic' })
  page.unmount()
  expect(window.selfCheckDraft).toBeUndefined()
  expect(localStorage.length + sessionStorage.length).toBe(0)
})

it('puts no barrier in the way, empty or filled in', async () => {
  expect(await barriers()).toEqual([])
  await fillIn()
  await page.get('#own-numbers').setValue(true)
  await page.get('#own-colors').setValue(true)
  await page.get('#choice-way-contact-form-7').setValue(true)
  await save()
  expect(await barriers()).toEqual([])
})
