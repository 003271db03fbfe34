import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'

/** What the driver uses of the script that Playwright runs inside pages. */
interface Injected {
  parseSelector(selector: string): unknown
  querySelectorAll(selector: unknown, root: Node): Element[]
  strictModeViolationError(selector: unknown, matches: Element[]): Error
  previewNode(node: Node): string
  expect(
    element: Element | undefined,
    options: Expectation,
    elements: Element[],
    frameVisible: boolean,
  ): Promise<Verdict>
  elementState(node: Node, state: string, frameVisible: boolean): { matches: boolean }
  selectOptions(node: Node, options: unknown[]): string[] | string
}
export interface Expectation {
  expression: string
  isNot: boolean
  expectedNumber?: number
  expectedText?: unknown[]
}
export interface Verdict {
  matches: boolean
  missing?: boolean
  received?: { value?: unknown; ariaSnapshot?: string }
}

/** What the driver can do inside a document. */
export interface Hands {
  all(selector: string): Element[]
  /** The one element of a selector; two are a mistake of the test. */
  one(selector: string): Element
  /** The one element, if a person could use it. */
  usable(selector: string): Element
  /** The same, brought into sight with nothing above it, and how far down its frame it is. */
  target(selector: string): { element: Element; y: number }
  /** Brings a height within a frame into sight. */
  show(frame: string, y: number): void
  is(element: Element, state: string): boolean
  select(element: Element, options: unknown[]): string[]
  expect(selector: string | undefined, expectation: Expectation): Promise<Verdict>
  /** What went wrong since it was last asked. */
  troubles(): string[]
}

/** Runs inside the document, once: it may use nothing from around it. */
function makeHands(injected: Injected): Hands {
  const troubles: string[] = []
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    troubles.push(`policy: ${violatedDirective} ${blockedURI}`),
  )
  addEventListener('error', ({ message }) => troubles.push(message))
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)))
  for (const level of ['error', 'warn'] as const) {
    const said = console[level]
    console[level] = (...words: unknown[]) => {
      troubles.push(words.map(String).join(' '))
      said(...words)
    }
  }

  const all = (selector: string) =>
    injected.querySelectorAll(injected.parseSelector(selector), document)
  const one = (selector: string) => {
    const found = all(selector)
    if (found.length > 1)
      throw injected.strictModeViolationError(injected.parseSelector(selector), found)
    if (!found[0]) throw new Error(`nothing found by ${selector}`)
    return found[0]
  }
  const is = (element: Element, state: string) =>
    injected.elementState(element, state, true).matches
  return {
    all,
    one,
    is,
    usable(selector) {
      const element = one(selector)
      if (!is(element, 'visible'))
        throw new Error(`${injected.previewNode(element)} is not visible`)
      if (!is(element, 'enabled')) throw new Error(`${injected.previewNode(element)} is disabled`)
      return element
    },
    target(selector) {
      const element = this.usable(selector)
      const { top, bottom } = element.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight)
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getClientRects()[0]!
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      if (!hit || !(element.contains(hit) || hit.contains(element)))
        throw new Error(`something lies above ${injected.previewNode(element)}`)
      return { element, y: y + height / 2 }
    },
    show(frame, y) {
      const top = one(frame).getBoundingClientRect().top + y
      if (top < 20 || top > innerHeight - 20)
        scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
    },
    select(element, options) {
      const selected = injected.selectOptions(element, options)
      if (typeof selected === 'string') throw new Error(selected)
      return selected
    },
    async expect(selector, expectation) {
      const { expression, isNot } = expectation
      const many = expression === 'to.have.count' || expression.endsWith('.array')
      const elements = all(selector ?? ':root')
      if (elements.length > 1 && !many) one(selector!)
      if (elements.length > 0 || many)
        return injected.expect(elements[0], expectation, elements, true)
      const satisfied = isNot
        ? !/^to\.be\.(visible|attached|in\.viewport)$/.test(expression)
        : /^to\.be\.(hidden|detached)$/.test(expression)
      return { matches: satisfied, missing: satisfied === isNot }
    },
    troubles: () => troubles.splice(0),
  }
}

/** Playwright keeps the script for pages as a text inside its bundle; its version is pinned. */
function injectedSource(): string {
  const bundle = readFileSync(
    createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle'),
    'utf8',
  )
  const line = bundle
    .split('\n')
    .find((text) => /^ *\w+ = '/.test(text) && text.includes('injected/src/injectedScript.ts'))
  if (!line) throw new Error('this version of Playwright keeps its script for pages elsewhere')
  return runInNewContext(line.slice(line.indexOf("'"))) as string
}

const options = {
  sdkLanguage: 'javascript',
  testIdAttributeName: 'data-testid',
  stableRafCount: 1,
  browserName: 'webkit',
  customEngines: [],
}
/** Gives a document its hands. */
export const handing = `
const module = {};
${injectedSource()}
window.hands = (${makeHands.toString()})(new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}));
`
