import { nextTick } from 'vue'

/** What a person did on a page before the app had taken it over. */
export interface Early {
  /** The options that were ticked or unticked, in order. */
  readonly ticks: string[]
  /** Continue or Start was pressed. */
  goesOn: boolean
  keep(event: Event): void
}

declare global {
  interface Window {
    early?: Early
  }
}

/** Does again, with the app in place, what the person did before it. `remembered`: the page is not the one they saw. */
export async function takeEarlySteps(root: HTMLElement, remembered: boolean) {
  const { early } = window
  if (!early) return
  for (const type of ['change', 'click', 'submit']) removeEventListener(type, early.keep, true)
  if (!remembered) {
    const inputs = [...root.querySelectorAll<HTMLInputElement>('main form input')]
    // The app knows of none of them yet; each is then ticked as if by hand.
    for (const input of inputs) input.checked = false
    for (const tick of early.ticks) {
      inputs.find(({ value }) => value === tick)?.click()
      await nextTick()
    }
    const form = root.querySelector<HTMLFormElement>('main form')
    if (early.goesOn)
      if (form) form.requestSubmit()
      else root.querySelector<HTMLElement>('[data-testid=start]')?.click()
  }
  window.early = undefined
}
