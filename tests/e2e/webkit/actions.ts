import { idOf, until, type ElementRef } from './driver.ts'
import { expectation } from './expectation.ts'
import { press, type } from './keyboard.ts'
import { parted, type Params } from './params.ts'
import type { Tab } from './tab.ts'
import { unwire, wire } from './values.ts'

interface Target {
  element: ElementRef
  y: number
}

/** Code that a test wants to have run, as a function of what it hands over. */
const asFunction = ({ expression, isFunction }: Params) =>
  isFunction ? expression! : `() => (${expression})`

const state = (name: string) => (tab: Tab, params: Params) =>
  ask(tab, params, `(selector) => hands.is(hands.one(selector), '${name}')`)

/** Asks the one element of a selector, as soon as it is there. */
async function ask(tab: Tab, params: Params, code: string, ...given: unknown[]) {
  const { frames, selector } = parted(params.selector!)
  return { value: await until(params.timeout, () => tab.run(frames, code, selector, ...given)) }
}

async function click(tab: Tab, params: Params) {
  const { frames, selector } = parted(params.selector!)
  await until(params.timeout, async () => {
    const { element, y } = await tab.run<Target>(frames, '(s) => hands.target(s)', selector)
    // A frame of another site cannot scroll the page around it.
    if (frames.length > 0)
      await tab.run(frames.slice(0, -1), '(f, y) => hands.show(f, y)', frames.at(-1), y)
    await tab.command(frames, 'POST', '/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', origin: element, x: 0, y: 0, duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    })
  })
}

const setChecked = (wanted: boolean) => async (tab: Tab, params: Params) => {
  const { value } = await state('checked')(tab, params)
  if (value === wanted) return
  await click(tab, params)
  if ((await state('checked')(tab, params)).value !== wanted)
    throw new Error('clicking did not change it')
}

/** The calls of Playwright's pages and frames that this driver answers; it refuses all others. */
export const actions: Record<string, (tab: Tab, params: Params) => Promise<object | void>> = {
  expect: expectation,
  click,
  check: setChecked(true),
  uncheck: setChecked(false),
  isChecked: state('checked'),
  isEnabled: state('enabled'),
  isDisabled: state('disabled'),
  innerText: (tab, params) => ask(tab, params, '(s) => hands.one(s).innerText'),
  textContent: (tab, params) => ask(tab, params, '(s) => hands.one(s).textContent'),
  inputValue: (tab, params) => ask(tab, params, '(s) => hands.one(s).value'),
  getAttribute: async (tab, params) => {
    const { value } = await ask(tab, params, '(s, n) => hands.one(s).getAttribute(n)', params.name)
    return value === null ? {} : { value }
  },
  isVisible: (tab, params) =>
    ask(tab, { ...params, timeout: 0 }, '(s) => hands.all(s).some((e) => hands.is(e, "visible"))'),
  queryCount: (tab, params) => ask(tab, { ...params, timeout: 0 }, '(s) => hands.all(s).length'),
  focus: async (tab, params) => void (await ask(tab, params, '(s) => hands.one(s).focus()')),
  async press(tab, params) {
    await ask(tab, params, '(s) => hands.one(s).focus()')
    await press(tab, params.key!)
  },
  async fill(tab, params) {
    const { frames, selector } = parted(params.selector!)
    const element = await until(params.timeout, () =>
      tab.run<ElementRef>(frames, '(s) => hands.usable(s)', selector),
    )
    await tab.command(frames, 'POST', `/element/${idOf(element)}/clear`)
    if (params.value)
      await tab.command(frames, 'POST', `/element/${idOf(element)}/value`, { text: params.value })
  },
  async selectOption(tab, params) {
    const code = '(s, options) => hands.select(hands.usable(s), options)'
    const { value } = await ask(tab, params, code, params.options)
    return { values: value }
  },
  async evaluateExpression(tab, params) {
    return { value: wire(await tab.run([], asFunction(params), unwire(params.arg!.value))) }
  },
  async evalOnSelectorAll(tab, params) {
    const { frames, selector } = parted(params.selector!)
    const code = `(s, given) => (${asFunction(params)})(hands.all(s), given)`
    return { value: wire(await tab.run(frames, code, selector, unwire(params.arg!.value))) }
  },
  title: async (tab) => ({ value: await tab.run([], '() => document.title') }),
  content: async (tab) => ({
    value: await tab.run([], '() => document.documentElement.outerHTML'),
  }),
  waitForTimeout: (_tab, { waitTimeout }) => new Promise((over) => setTimeout(over, waitTimeout)),
  async goto(tab, { url }) {
    await tab.go('/url', { url })
    return {}
  },
  async reload(tab) {
    await tab.go('/refresh')
    return {}
  },
  async goBack(tab) {
    await tab.go('/back')
    return {}
  },
  async goForward(tab) {
    await tab.go('/forward')
    return {}
  },
  keyboardPress: (tab, { key }) => press(tab, key!),
  keyboardType: (tab, { text }) => type(tab, text!),
  async setViewportSize(tab, { viewportSize }) {
    const { width, height } = viewportSize!
    const code = '() => [outerWidth - innerWidth, outerHeight - innerHeight]'
    const [across, down] = await tab.run<[number, number]>([], code)
    const rect = {
      x: 800 - Math.round(width / 2),
      y: 600 - Math.round(height / 2),
      width: width + across,
      height: height + down,
    }
    await tab.command([], 'POST', '/window/rect', rect)
  },
  screenshot: async (tab) => ({ binary: await tab.command([], 'GET', '/screenshot') }),
}

/** Waits until an element is there, in sight or gone; the element, unless it is gone. */
export async function waitFor(tab: Tab, params: Params) {
  const { frames, selector } = parted(params.selector!)
  const gone = params.state === 'detached' || params.state === 'hidden'
  const code = gone
    ? `(s) => { if (hands.all(s).some((e) => '${params.state}' === 'detached' || hands.is(e, 'visible'))) throw new Error('still there') }`
    : `(s) => { const e = hands.one(s); if ('${params.state}' !== 'attached' && !hands.is(e, 'visible')) throw new Error('not visible'); return e }`
  const element = await until(params.timeout, () => tab.run<ElementRef | null>(frames, code, selector)) // prettier-ignore
  return { element, frames }
}

/** Calls a function on an element that was found before. */
export const evaluateOn = async (
  tab: Tab,
  { element, frames }: { element: ElementRef; frames: readonly string[] },
  params: Params,
) => ({
  value: wire(await tab.run(frames, asFunction(params), element, unwire(params.arg!.value))),
})
