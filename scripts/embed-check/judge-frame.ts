import { sandboxWords } from '../../src/embed/sandbox.ts'
import { fails, isPlain, note, originOf, works } from './line.ts'
import type { CheckFrame, Line, Seen } from './seen.ts'
import { words } from './words.ts'

export function frame({ address, frames, refusals, isolated, clinic }: Seen): Line | undefined {
  const say = words.frame
  const bad = frames.find(({ shows }) => shows !== 'check')
  if (frames.length === 0) return undefined
  if (!bad) return works('frame', say.shown)
  if (refusals.some(({ directive }) => /^(frame|child)-src/.test(directive)))
    return fails('frame', say.refused, say.refusedAdvice)
  const mend = say.ancestorsAdvice(originOf(address), clinic?.slug ?? 'demo')
  if (bad.shows === 'declined') return fails('frame', say.declined, mend)
  const { 'x-frame-options': options, 'content-security-policy': sent = '' } = bad.headers
  const ancestors = /frame-ancestors ([^;,]*)/.exec(sent)?.[1]
  if (options && !ancestors)
    return fails('frame', say.frameOptions(options), say.frameOptionsAdvice)
  if (isolated && !bad.headers['cross-origin-embedder-policy'])
    return fails('frame', say.isolated, say.isolatedAdvice)
  if (ancestors) return fails('frame', say.ancestors(ancestors), mend)
  return fails('frame', say.nothing, say.nothingAdvice(bad.address))
}

export function height(seen: Seen): Line | undefined {
  const say = words.height
  const shown = seen.frames.filter(({ shows }) => shows === 'check')
  const [first] = shown
  if (!first) return undefined
  const off = shown.find(({ height, contentHeight }) => Math.abs(height - contentHeight) > 1)
  if (!off) return works('height', say.fits)
  if (isPlain(seen)) return note('height', say.plain(first.height), say.plainAdvice)
  return fails('height', say.off(off.height, off.contentHeight), say.offAdvice)
}

const lacks = ({ sandbox }: CheckFrame) =>
  sandbox ? sandboxWords.filter((word) => !sandbox.includes(word)) : []

export function sandbox({ frames, address }: Seen): Line | undefined {
  const say = words.sandbox
  const all = sandboxWords.join(' ')
  if (frames.length === 0) return undefined
  const missing = [...new Set(frames.flatMap(lacks))]
  if (missing.length > 0)
    return fails('sandbox', say.missing(missing.join(' ')), say.missingAdvice(all))
  const boxed = frames.find((each) => each.sandbox)
  if (!boxed) return works('sandbox', say.none)
  return originOf(boxed.address) === originOf(address)
    ? note('sandbox', say.own, say.ownAdvice)
    : works('sandbox', say.full)
}

export function lazy({ frames, lazyElements }: Seen): Line | undefined {
  if (frames.length === 0) return undefined
  return lazyElements > 0 || frames.some((each) => each.lazy)
    ? note('loading', words.lazy.yes, words.lazy.yesAdvice)
    : works('loading', words.lazy.no)
}

export function focus({ focusInFrame, scrolled, frames }: Seen): Line | undefined {
  const say = words.focus
  if (frames.length === 0) return undefined
  if (focusInFrame) return fails('focus', say.moved, say.advice)
  return scrolled > 0
    ? fails('focus', say.scrolled(scrolled), say.advice)
    : works('focus', say.stays)
}
