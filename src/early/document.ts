// Stands inside every page but the first question, before the app: a page can be read and used from its first paint on. What a
// person does before the app has taken over is kept here and done again by `take-steps.ts`.
import { keepSteps } from './keep-steps'

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
  window.early = keepSteps()
  const address = document.currentScript?.dataset.later
  if (address) bringApp(address)
}
arrive()
