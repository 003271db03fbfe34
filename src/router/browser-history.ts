import type { HistoryState, RouterHistory } from 'vue-router'

type Told = Parameters<RouterHistory['listen']>[0]

/**
 * The browser's own history, as the router wants it. Vue Router's first rewrites the entry that is left, to remember a place to
 * scroll to that we do not use: on a slow phone that takes as long as drawing the next question, and WebKit counts it
 * against the hundred changes that a page may make in half a minute.
 *
 * `folder` is where the app lives, with slashes around. The state of an entry holds its position, so that a step back can be told
 * from one forward.
 */
export function browserHistory(folder: string, view: Window = window): RouterHistory {
  const { history } = view
  const base = folder.replace(/\/$/, '')
  const here = () => {
    const { pathname, search, hash } = view.location
    const isInside = pathname.toLowerCase().startsWith(base.toLowerCase())
    return ((isInside ? pathname.slice(base.length) : pathname) || '/') + search + hash
  }
  const listeners = new Set<Told>()
  let location = here()
  // A first visit has none yet; the router writes it down with the first page.
  let state: HistoryState = history.state ?? { position: history.length - 1 }
  /** Where a step began of which the router need not hear, because it asked for it. */
  let silentFrom: string | undefined

  function change(to: string, next: HistoryState, how: 'push' | 'replace') {
    // The point keeps an address that begins with two slashes on this host.
    const address = `/.${base}${to}`
    try {
      history[`${how}State`](next, '', address)
    } catch {
      // A browser that has had too many changes takes this one as a visit; the answers come back from the tab.
      view.location[how === 'push' ? 'assign' : 'replace'](address)
      return
    }
    location = to
    state = next
  }
  const position = () => Number(state.position)
  const replace = (to: string, data?: HistoryState) =>
    change(to, { ...history.state, position: position(), ...data }, 'replace')

  function goneTo({ state: found }: PopStateEvent) {
    const from = location
    const before = position()
    location = here()
    // An entry without a state is a place on the page that a link led to.
    if (found) state = found as HistoryState
    else replace(location)
    const isSilent = silentFrom === from
    silentFrom = undefined
    if (isSilent) return
    const delta = found ? position() - before : 0
    const direction = delta > 0 ? 'forward' : delta < 0 ? 'back' : ''
    const told = { delta, direction, type: 'pop' } as Parameters<Told>[2]
    for (const tell of listeners) tell(location, from, told)
  }

  view.addEventListener('popstate', goneTo)

  return {
    base,
    get location() {
      return location
    },
    get state() {
      return state
    },
    push: (to, data) => change(to, { ...data, position: position() + 1 }, 'push'),
    replace,
    go(delta, triggers = true) {
      if (!triggers) silentFrom = location
      history.go(delta)
    },
    listen(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    createHref: (address) => base + address,
    destroy: () => view.removeEventListener('popstate', goneTo),
  }
}
