interface Walk {
  /** What to choose on a page; on every other, the least is said. Without it, anything is chosen by the dice of `seed`. */
  picks?: Readonly<Record<string, readonly string[]>>
  seed?: number
  /** The question or page at which the walk ends, other than the result. */
  until?: string
  /** Milliseconds on each page: browsers let scripts add only 20 entries a second to their history, WebKit 10. */
  pause?: number
}

/**
 * Walks from the start page, or from any page of a check, to the result as fast as the pages follow, and returns what was met. It runs
 * inside the page, or a frame of it, and uses nothing from around it. Throws where a page leads nowhere.
 */
export async function quickWalk(
  _html: unknown,
  { picks, seed = 0, until, pause = /Chrome|Firefox/.test(navigator.userAgent) ? 55 : 110 }: Walk,
): Promise<string[]> {
  let state = seed
  const roll = (sides: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * sides)
  }
  const wait = (time: number) => new Promise((later) => setTimeout(later, time))
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const there = async (selector: string, isTrue: () => boolean = () => true) => {
    for (const end = Date.now() + 30_000; Date.now() < end; await wait(2)) {
      const [found] = all(selector)
      if (found && isTrue()) return found
    }
    throw new Error(`seed ${seed}: no ${selector} at ${location.pathname}`)
  }
  const inputs = (selector = '') =>
    all(`[data-testid=option]${selector} input`) as HTMLInputElement[]

  /** The page follows one tick before the next one, as with a person. */
  async function tick(input: HTMLElement | undefined, option = 'an option') {
    if (!input) throw new Error(`seed ${seed}: no ${option} at ${location.pathname}`)
    input.click()
    await Promise.resolve()
  }
  async function answer(wanted: readonly string[] | undefined) {
    for (const id of wanted ?? []) await tick(inputs(`[data-option-id="${id}"]`)[0], id)
    if (wanted || inputs().length === 0) return
    const rows = all('.grid-row').map((row) => row.querySelector('input')!)
    const [nothing] = inputs('[data-option-id="none-of-these"]')
    for (const input of rows.length > 0 ? rows : [nothing ?? inputs()[0]]) await tick(input)
  }
  async function answerAnyhow() {
    // A note has nothing to tick.
    if (inputs().length === 0) return
    for (let ticks = 1 + roll(3); ticks > 0; ticks--) await tick(inputs()[roll(inputs().length)])
    if (!inputs().some(({ checked }) => checked)) await tick(inputs().at(-1))
  }

  const seen: string[] = []
  const begin = await there('[data-testid=start], [data-question-id], [data-testid=continue]')
  if (begin.dataset.testid === 'start') {
    begin.click()
    await there('[data-question-id]')
  }
  while (all('[data-testid=results]').length === 0) {
    if (seen.length > 80) throw new Error(`seed ${seed} goes on for ever`)
    const here = location.href
    const id = all('[data-question-id]')[0]?.dataset.questionId
    if (until === (id ?? location.pathname.split('/').pop())) return seen
    seen.push(id ?? location.pathname)
    await wait(pause)
    const skip = all('button').find((button) => /^Skip/.test(button.textContent!.trim()))
    if (!picks && skip && roll(8) === 0) skip.click()
    else {
      if (picks && id) await answer(picks[id])
      else if (id) await answerAnyhow()
      await wait(0)
      all('[data-testid=continue]')[0]!.click()
    }
    await there('main h1', () => location.href !== here)
    await there('[data-question-id], [data-testid=continue], [data-testid=results]')
  }
  if (!/not a diagnosis/i.test(document.querySelector('main')!.textContent!))
    throw new Error(`seed ${seed}: the result does not say what it is`)
  return seen
}

/** From anywhere in a check back to an empty start page, inside the page. */
export async function deleteAnswers() {
  const click = async (selector: string) => {
    document.querySelector<HTMLElement>(selector)!.click()
    await new Promise((later) => setTimeout(later, 0))
  }
  await click('.delete-answers button')
  await click('.delete-sure .button-danger')
  while (!document.querySelector('[data-testid=start]'))
    await new Promise((later) => setTimeout(later, 2))
}
