import { isHere } from '../../src/clinic/here.ts'
import { focus, frame, height, lazy, sandbox } from './judge-frame.ts'
import { fails, isPlain, note, originOf, works } from './line.ts'
import { correctedPolicy } from './policy.ts'
import type { Line, Seen } from './seen.ts'
import { words } from './words.ts'

/** How long people are kept waiting before the page shows them the link, in milliseconds. */
export const patience = 4000

const isSafe = (address: string) => address.startsWith('https:') || isHere(originOf(address))

function element({ elements, frames, asText, leftOver }: Seen): Line {
  const say = words.element
  if (elements.length > 0)
    return works('element', say.elements(elements.map((tag) => `<${tag}>`).join(', ')))
  if (frames.length > 0) return works('element', say.frame)
  if (asText) return fails('element', say.asText, say.asTextAdvice)
  if (leftOver) return fails('element', say.leftOver(leftOver), say.leftOverAdvice)
  return fails('element', say.none, say.noneAdvice)
}

function script({ elements, loaders, loaderRan, refusals, home }: Seen): Line | undefined {
  const say = words.script
  const [loader] = loaders
  if (elements.length === 0) return undefined
  if (loaderRan) return works('script', say.ran(loader?.address ?? home ?? ''))
  if (refusals.some(({ directive }) => /^(script|require)/.test(directive)))
    return fails('script', say.refused, say.refusedAdvice)
  if (!loader)
    return fails('script', say.missing, say.missingAdvice(home ?? 'https://check.example/'))
  if (loader.held || !['module', '', 'text/javascript'].includes(loader.type))
    return fails('script', say.held(loader.type), say.heldAdvice)
  if (loader.type !== 'module') return fails('script', say.type, say.typeAdvice)
  if (loader.status !== 200)
    return fails('script', say.status(loader.address, loader.status), say.statusAdvice)
  if (!loader.shared) return fails('script', say.notShared(loader.address), say.notSharedAdvice)
  if (!loader.whole) return fails('script', say.integrity, say.integrityAdvice)
  return fails('script', say.unknown, say.unknownAdvice)
}

function policy({ refusals }: Seen): Line {
  const say = words.policy
  const [refusal] = refusals
  if (!refusal) return works('policy', say.open)
  const { directive, blocked } = refusal
  if (directive.startsWith('require')) return fails('policy', say.types, say.typesAdvice)
  const corrected = correctedPolicy(refusal)
  return fails(
    'policy',
    say.refuses(directive, blocked),
    corrected ? say.add(corrected) : say.nonce,
  )
}

function encryption({ address, home }: Seen): Line | undefined {
  if (!home) return undefined
  const isMixed = address.startsWith('https:') && !isSafe(home)
  return isMixed
    ? fails('encryption', words.encryption.mixed(home), words.encryption.mixedAdvice)
    : works('encryption', words.encryption.works)
}

function answer(seen: Seen): Line | undefined {
  const say = words.answer
  const { answers, elements } = seen
  if (isPlain(seen)) return note('answer', say.plain)
  if (elements.length === 0) return undefined
  const slowest = Math.max(...answers)
  if (answers.length >= elements.length && slowest <= patience)
    return works('answer', say.works(Math.round(slowest)))
  return fails(
    'answer',
    answers.length > 0 && slowest <= patience
      ? say.some(answers.length, elements.length)
      : say.none(patience / 1000),
    say.noneAdvice,
  )
}

function link(seen: Seen): Line | undefined {
  const say = words.link
  const { elements, frames, link: found } = seen
  if (elements.length === 0 && frames.length === 0) return undefined
  if (!found)
    return isPlain(seen)
      ? note('link', say.missing, say.missingPlainAdvice)
      : fails('link', say.missing, say.missingAdvice)
  if (found.status !== 200)
    return fails('link', say.status(found.address, found.status), say.statusAdvice)
  if (!found.newTab) return note('link', say.sameTab(found.address), say.sameTabAdvice)
  return works('link', say.works(found.address))
}

function types({ demandsTrustedTypes, loaderRan, elements }: Seen): Line | undefined {
  const say = words.types
  if (!demandsTrustedTypes || elements.length === 0) return undefined
  return loaderRan
    ? works('trusted types', say.works)
    : fails('trusted types', say.fails, say.advice)
}

function clinic({ address, clinic: named, elements, frames }: Seen): Line | undefined {
  const say = words.clinic
  if (elements.length === 0 && frames.length === 0) return undefined
  if (!named) return note('clinic', say.none, say.noneAdvice)
  const { slug, status, lists } = named
  if (status !== 200) return fails('clinic', say.missing(slug, status), say.missingAdvice(slug))
  const origin = originOf(address)
  return lists
    ? works('clinic', say.works(slug))
    : fails('clinic', say.notListed(slug, origin), say.notListedAdvice(origin))
}

const all = [
  element,
  script,
  policy,
  encryption,
  frame,
  answer,
  height,
  link,
  sandbox,
  lazy,
  focus,
  types,
  clinic,
]

/** What works on a page that shows the check and what does not, one line each, in the order in which to mend it. */
export function judge(seen: Seen): Line[] {
  if (seen.closed) return [fails('page', words.page.closed(seen.closed), words.page.closedAdvice)]
  return all.map((look) => look(seen)).filter((found) => found !== undefined)
}
