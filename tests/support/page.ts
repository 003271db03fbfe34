import * as page from '@/locales/en/page'
import { settle } from './render'

/** The text of an element as a person reads it. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Every element that fits, in order. */
export const every = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]
export const texts = (selector: string) => every(selector).map(textOf)

/** The one element that fits, and is called so where a name is given. */
export function one<E extends HTMLElement = HTMLElement>(selector: string, name?: string): E {
  const found = every(selector).filter((element) => name === undefined || textOf(element) === name)
  if (found.length !== 1)
    throw new Error(
      `${found.length} elements fit ${selector} ${name ?? ''} at ${location.pathname}`,
    )
  return found[0] as E
}

export const button = (name: string) => one<HTMLButtonElement>('button', name)
export const link = (name: string) => one<HTMLAnchorElement>('a', name)
export const heading = () => textOf(one('h1'))
export const fieldCalled = (label: string) =>
  one<HTMLLabelElement>('label', label).control as HTMLInputElement

/** What live regions say now. */
export const spoken = () =>
  texts('[role="status"], [role="alert"], [aria-live]').filter((text) => text !== '')

/** The radio or checkbox of an option. */
export const option = (id: string) => one<HTMLInputElement>(`input[value="${id}"]`)

/** The options that are ticked now. */
export const ticked = () =>
  every('main input:checked').map((input) => (input as HTMLInputElement).value)

export async function press(element: HTMLElement) {
  element.click()
  await settle()
}

export async function tick(...options: string[]) {
  for (const id of options) await press(option(id))
}

export const goOn = () => press(button(page.continue))

/** Goes back, by the Back link of the page or as the browser does. */
export async function goBack(by: () => void = () => one('nav.back button').click()) {
  const arrived = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  )
  by()
  await arrived
  await settle()
}

/** Types a text into a control, replacing what was there. */
export async function type(control: HTMLElement, text: string) {
  ;(control as HTMLInputElement).value = text
  control.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}

/** Chooses an option of a list that folds out. */
export async function choose(list: HTMLElement, value: string) {
  ;(list as HTMLSelectElement).value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

/** Presses a key in a control; true when the page left the key to the browser. */
export async function key(control: HTMLElement, name: string): Promise<boolean> {
  const free = control.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  )
  await settle()
  return free
}
