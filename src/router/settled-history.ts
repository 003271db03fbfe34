import type { HistoryState, RouterHistory } from 'vue-router'
import { bare, carrying, settingsIn } from './settings'

/** From here nobody goes back, so that nothing is kept of what was visited. */
const start = '/'

/** A place that a person has left, where steps leave no entry in the browser's history. */
type Left = { readonly address: string; readonly from: HistoryState[string] }

/**
 * A history whose addresses all carry the settings that the first one had, and nothing else. The router never sees them,
 * so no page has to think of them: they go with every link and every step, and are there after a reload.
 *
 * Where a clinic wants no entries in the history of its visitors, each step takes the place of the one before; the way
 * back is then kept in the state of the one entry, so that it is still there after a reload.
 */
export function settledHistory(
  history: RouterHistory,
  leavesNoEntries: () => boolean,
): RouterHistory {
  const settings = settingsIn(history.location)
  const listeners = new Set<Parameters<RouterHistory['listen']>[0]>()
  const withSettings = (address: string) => carrying(settings, address)
  const trail = () => (history.state.trail ?? []) as Left[]

  function stepInPlace(to: string, data?: HistoryState) {
    const left: Left = { address: bare(history.location), from: history.state.from }
    // An entry that takes the place of another inherits its state; `from` is the only part that belongs to a page.
    const way = bare(to) === start ? [] : [...trail(), left]
    history.replace(withSettings(to), { from: undefined, ...data, trail: way })
  }

  function goBackInPlace() {
    const here = bare(history.location)
    const left = trail().at(-1)!
    history.replace(withSettings(left.address), { from: left.from, trail: trail().slice(0, -1) })
    for (const listener of listeners)
      listener(left.address, here, {
        type: 'pop' as never,
        direction: 'back' as never,
        delta: -1,
      })
  }

  return {
    base: history.base,
    get location() {
      return bare(history.location)
    },
    get state() {
      return history.state
    },
    push: (to, data) =>
      leavesNoEntries() ? stepInPlace(to, data) : history.push(withSettings(to), data),
    replace: (to, data) => history.replace(withSettings(to), data),
    go(delta, triggers = true) {
      // Steps that were taken in place lead back in place, also right after a reload, before the clinic's wish is known again.
      if (!leavesNoEntries() && trail().length === 0) history.go(delta, triggers)
      // A router that takes back a step it was told of has none to take back here.
      else if (!triggers) return
      else if (delta === -1 && trail().length > 0) goBackInPlace()
      else history.go(delta)
    },
    listen(listener) {
      listeners.add(listener)
      const stop = history.listen((to, from, info) => listener(bare(to), bare(from), info))
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    createHref: (address) => history.createHref(withSettings(address)),
    destroy: () => history.destroy(),
  }
}
