// Stands inside every page, before the app: a page can be read and used from its first paint on. What a person does before the app
// has taken over is kept here and done again by `early-steps.ts`. Nothing is ever submitted: that would put answers into an address.
import type { Early } from './early-steps'

/** The names of what is listened to, on its way down, before anything else can stop it. */
const kinds = ['change', 'click', 'submit']

function keepEarlySteps() {
  const early: Early = {
    ticks: [],
    goesOn: false,
    keep({ type, target }) {
      const element = target as HTMLElement
      if (type === 'change' && element instanceof HTMLInputElement) early.ticks.push(element.value)
      else if (type === 'submit' || element.closest('[data-testid=start]')) early.goesOn = true
    },
  }
  for (const kind of kinds) addEventListener(kind, early.keep, true)
  addEventListener('submit', (event) => event.preventDefault(), true)
  return early
}

/**
 * A page to read needs no app: it comes when the page is there and nothing else is to do. In a frame, or where the address names
 * a clinic, the app is needed at once.
 */
function bringApp(address: string) {
  // Where it cannot be fetched, or the person is already on their way elsewhere, the page is read as it is.
  const begin = () => void import(/* @vite-ignore */ address).catch(() => undefined)
  const soon = window.requestIdleCallback ?? setTimeout
  if (parent !== window || location.search) begin()
  else addEventListener('load', () => soon(begin))
}

function arrive() {
  window.early = keepEarlySteps()
  const address = document.currentScript?.dataset.later
  if (address) bringApp(address)
}
arrive()
