// Stands inside the page of the first question, before the app, as `document.ts` does in all others. The second question lies ready
// in this page: who has none of the signs goes on to it at once, while the app is still on its way.
import { NONE } from '@/core/answers'
import { storageKey } from '@/stores/storage-key'
import { keepSteps } from './keep-steps'

/** Nothing of an earlier check is kept here. A browser that refuses to tell is left to the app. */
function isNew() {
  try {
    return [sessionStorage, localStorage].every((place) => place.getItem(storageKey) === null)
  } catch {
    return false
  }
}

/** In a frame, or with settings in the address, the app has to be asked first; with any sign ticked, its warnings have. */
function mayGoOn(form: Element) {
  const ticked = [...form.querySelectorAll<HTMLInputElement>(':checked')]
  return (
    ticked.length === 1 &&
    ticked[0]!.value === NONE &&
    parent === window &&
    !location.search &&
    isNew()
  )
}

function root() {
  return document.querySelector<HTMLElement>('#app')!
}

/** The second question, ready to be shown. */
function second() {
  return document.querySelector('template')
}

function arrive() {
  const early = (window.early = keepSteps())
  const first = location.pathname
  let otherTicks: string[] = []

  /** Puts one question into the place of the other; each keeps what was done on it. */
  function turn(next: HTMLTemplateElement) {
    const page = root()
    const shown = document.createDocumentFragment()
    shown.append(...page.childNodes)
    page.append(next.content)
    next.content.append(shown)
    ;[page.dataset.path, next.dataset.path] = [next.dataset.path, page.dataset.path]
    ;[document.title, next.title] = [next.title, document.title]
    ;[early.ticks, otherTicks] = [otherTicks, early.ticks]
    early.pressed = undefined
    early.isPast = !early.isPast
    const heading = page.querySelector('h1')!
    heading.tabIndex = -1
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true })
    heading.focus({ preventScroll: true })
  }

  addEventListener(
    'submit',
    ({ target }) => {
      const next = second()
      const path = root().dataset.path!
      if (!next || early.stays || early.isPast || !mayGoOn(target as Element)) return
      // Under another name of this page the app sets the address right first.
      if (!first.replace(/\/$/, '').endsWith(path)) return
      const position = history.state?.position ?? history.length - 1
      history.replaceState({ position }, '')
      const address = first.replace(path, next.dataset.path!)
      history.pushState({ position: position + 1, from: 'journey' }, '', address)
      turn(next)
      scrollTo(0, 0)
    },
    true,
  )
  addEventListener('popstate', () => {
    const next = second()
    if (!next || early.stays || early.isPast !== (location.pathname === first)) return
    // Forward again, but with other ticks by now.
    if (!early.isPast && !mayGoOn(root())) history.back()
    else turn(next)
  })
}
arrive()
