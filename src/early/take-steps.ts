import { nextTick } from 'vue'
import { kinds } from './keep-steps'

/**
 * Does again, with the app in place, what the person did before it. `isOther`: the page is not the one they saw; `ticked`: what
 * stood ticked on it, of which the app knows nothing yet.
 */
export async function takeSteps(
  root: HTMLElement,
  isOther: boolean,
  ticked: readonly HTMLInputElement[],
) {
  const { early } = window
  if (!early) return
  for (const kind of kinds) removeEventListener(kind, early.keep, true)
  if (!isOther) {
    const inputs = [...root.querySelectorAll<HTMLInputElement>('main input')]
    // A browser may have brought back ticks of an earlier visit, without a word.
    const ticks = ticked.map(({ value }) => value).filter((value) => !early.ticks.includes(value))
    // Each is then ticked as if by hand.
    for (const input of inputs) input.checked = false
    for (const tick of ticks.concat(early.ticks)) {
      inputs.find(({ value }) => value === tick)?.click()
      await nextTick()
    }
    const { pressed } = early
    // Where "none of these" has unticked what stood ticked on the screen, the person sees that first.
    if (ticked.every(({ checked }) => checked))
      if (pressed instanceof HTMLFormElement) pressed.requestSubmit()
      else pressed?.click()
  }
  window.early = undefined
}
