// All that the floor does: it shows one question after the other, keeps what was said, and asks for its result when it is time.
import { optionsOf } from './markup.ts'
import { floorQuestions as questions } from './questions.ts'

declare global {
  interface Window {
    said: Record<string, readonly string[]>
  }
}

const said: Record<string, string[]> = {}
window.said = said
const form = document.forms[0]!
const find = <Found extends Element>(selector: string) => form.querySelector<Found>(selector)!
const forward = find<HTMLButtonElement>('.forward')
const back = find<HTMLButtonElement>('.back')
let at = 0

function show() {
  const question = questions[at]
  if (!question) return void showResult()
  const chosen = said[question.id] ?? []
  form.dataset.questionId = question.id
  find<HTMLProgressElement>('progress').value = at + 1
  find('.count').textContent = `Question ${at + 1} of ${questions.length}`
  find('h1').textContent = question.text
  find('.hint').textContent = question.hint
  find('.options').innerHTML = optionsOf(question, chosen)
  back.hidden = at === 0
  forward.disabled = chosen.length === 0
  scrollTo(0, 0)
}

async function showResult() {
  const parts = (await (await fetch('result.json')).json()) as [heading: string, text: string][]
  const shown = parts.map(([heading, text]) => `<h2>${heading}</h2><p>${text}</p>`).join('')
  const answers = questions.map(({ id, text }) => `<dt>${text}<dd>${said[id]!.join(', ')}`).join('')
  document.querySelector('main')!.innerHTML =
    `<div data-testid="results"><h1>What you said</h1>${shown}<dl>${answers}</dl></div>`
}

form.onchange = ({ target }) => {
  const question = questions[at]!
  const ticked = target as HTMLInputElement
  const none = question.one ? undefined : question.options.at(-1)
  const inputs = [...form.querySelectorAll('input')]
  if (none && ticked.checked)
    for (const input of inputs)
      if ((input.value === none) !== (ticked.value === none)) input.checked = false
  said[question.id] = inputs.filter(({ checked }) => checked).map(({ value }) => value)
  forward.disabled = said[question.id]!.length === 0
}
form.onsubmit = (event) => {
  event.preventDefault()
  history.pushState(++at, '')
  show()
}
back.onclick = () => history.back()
onpopstate = ({ state }) => {
  at = state ?? 0
  show()
}
