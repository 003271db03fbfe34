/** What a person did on a page before the app had taken it over. */
export interface Early {
  /** The options that were ticked or unticked on the page, in order. */
  ticks: string[]
  /** What was pressed last on it: a form to go on from, or a button. */
  pressed?: HTMLElement
  /** The first question was left behind, with none of its signs. */
  isPast: boolean
  /** The app is about to take the page over: from now on it stays as it is. */
  stays?: boolean
  keep(event: Event): void
}

declare global {
  interface Window {
    early?: Early
  }
}

/** What is listened to, on its way down, before anything else can stop it. */
export const kinds = ['change', 'click', 'submit']

/** Keeps what is done early. Nothing is ever submitted: that would put answers into an address. */
export function keepSteps(): Early {
  const early: Early = {
    ticks: [],
    isPast: false,
    keep({ type, target }) {
      const element = target as HTMLElement
      if (type === 'change' && element instanceof HTMLInputElement) {
        early.ticks.push(element.value)
        // What was pressed before it did not know of it.
        early.pressed = undefined
      } else
        early.pressed =
          (type === 'submit' ? element : element.closest<HTMLElement>('[type=button]')) ??
          early.pressed
    },
  }
  for (const kind of kinds) addEventListener(kind, early.keep, true)
  const lost = () => document.querySelector<HTMLElement>('[data-lost]')
  addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      // As long as it is hidden, this leads nowhere.
      lost()?.scrollIntoView()
    },
    true,
  )
  // Where the app cannot be fetched, the page says so.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module' && lost())
        lost()!.hidden = false
    },
    true,
  )
  return early
}
