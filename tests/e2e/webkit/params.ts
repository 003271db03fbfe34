import type { Wired } from './values.ts'

/** What Playwright sends along with a call; every action knows which part it needs. */
export interface Params {
  selector?: string
  expression?: string
  isFunction?: boolean
  arg?: { value: Wired }
  key?: string
  text?: string
  value?: string
  url?: string
  name?: string
  state?: string
  options?: object[]
  viewportSize?: { width: number; height: number }
  waitTimeout?: number
  timeout: number
}

/** A selector that leads through frames, parted into the frames and what to find in the last. */
export function parted(selector: string) {
  const parts = selector.split(' >> internal:control=enter-frame >> ')
  return { frames: parts.slice(0, -1), selector: parts.at(-1)! }
}
