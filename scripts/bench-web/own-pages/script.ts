// All that the floor of our own pages does: it puts one after the other, and keeps what is ticked.
import type { OwnPage } from '../own-pages.ts'

const pages = JSON.parse(
  document.querySelector('script[type="application/json"]')!.textContent,
) as OwnPage[]
const main = document.querySelector('main')!
const said: Record<string, string[]> = {}
window.said = said
let at = 0

function goOn() {
  const page = pages[++at]!
  history.pushState(at, '')
  document.title = page.title
  main.innerHTML = page.html
  const heading = main.querySelector('h1')!
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  scrollTo(0, 0)
}

addEventListener('change', () => {
  said[at] = [...main.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
})
addEventListener('submit', (event) => {
  event.preventDefault()
  goOn()
})
addEventListener('click', ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLButtonElement>('[data-testid=continue]')
  if (button && !button.form) goOn()
})
