import { settle } from './render'

/** The text of an element as a person reads it. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Every element that fits, in order. */
export const every = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]

/** The one element that fits. */
export function one(selector: string): HTMLElement {
  const found = every(selector)
  if (found.length !== 1) throw new Error(`${found.length} elements fit ${selector}`)
  return found[0]!
}

/** The one element of this kind that is called so. */
function called(selector: string, name: string): HTMLElement {
  const found = every(selector).filter((element) => textOf(element) === name)
  if (found.length !== 1) throw new Error(`${found.length} of ${selector} are called ${name}`)
  return found[0]!
}

export const button = (name: string) => called('button', name) as HTMLButtonElement
export const link = (name: string) => called('a', name) as HTMLAnchorElement
export const heading = () => textOf(one('h1'))
export const texts = (selector: string) => every(selector).map(textOf)
export const statuses = () => texts('[role="status"]').filter((text) => text !== '')

/** The control whose label reads so. */
export function field(label: string): HTMLInputElement {
  const found = every('label').filter(
    (element) => textOf(element.querySelector('.option-label') ?? element) === label,
  )
  const [first] = found
  if (found.length !== 1) throw new Error(`${found.length} controls are labelled ${label}`)
  return (first as HTMLLabelElement).control as HTMLInputElement
}

/** The labels of what is ticked now. */
export const ticked = () =>
  every('main label').flatMap((label) =>
    ((label as HTMLLabelElement).control as HTMLInputElement | null)?.checked
      ? [textOf(label.querySelector('.option-label') ?? label)]
      : [],
  )

export async function press(element: HTMLElement) {
  element.click()
  await settle()
}

export async function tick(...labels: string[]) {
  for (const label of labels) await press(field(label))
}

export const goOn = () => press(button('Continue'))

/** The Back link of the page. */
export async function back() {
  const link = one('nav.back button')
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  link.click()
  await arrived
  await settle()
}

/** Types a text into a control, replacing what was there. */
export async function type(control: HTMLElement, text: string) {
  ;(control as HTMLInputElement).value = text
  control.dispatchEvent(new Event('input', { bubbles: true }))
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
