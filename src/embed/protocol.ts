import { settings } from './settings'

/**
 * What a page and the check inside its frame may say to each other, and nothing else: no answer, no question, no count,
 * no address, no text. The page knows three stages, because a finer one would tell what was answered.
 */
export type Stage = 'intro' | 'questions' | 'result'
export type Happening = 'completed' | 'inquiry' | 'restart'

export type FromPage =
  /** Again and again until the page hears `ready`. */
  | {
      readonly type: 'hello'
      readonly lang?: string
      readonly theme?: string
      /** The page has a form of its own, and brings the person there when it hears of an inquiry. */
      readonly inquiry?: boolean
    }
  /** The person follows a link of the page that leads to the check. */
  | { readonly type: 'focus' }

export type FromFrame =
  /** Once for each time the frame is loaded; `app` is its version. */
  | { readonly type: 'ready'; readonly app: string; readonly lang: string; readonly height: number }
  | { readonly type: 'height'; readonly height: number }
  /** Carries its height, so that the page can resize and scroll in one go. */
  | { readonly type: 'step'; readonly stage: Stage; readonly height: number }
  | { readonly type: 'event'; readonly name: Happening }

const stages: readonly unknown[] = ['intro', 'questions', 'result'] satisfies Stage[]
const happenings: readonly unknown[] = ['completed', 'inquiry', 'restart'] satisfies Happening[]

const shortest = 120
/** A frame is never taller; a longer page scrolls inside it. */
export const tallest = 20_000

/** Puts a message into the envelope that tells it from every other script's messages. */
export const sealed = <M extends FromPage | FromFrame>(message: M) =>
  ({ ns: 'self-check', v: 1, ...message }) as const

/** The fields of a message; whatever else arrives has none. */
function opened(data: unknown): Record<string, unknown> {
  const fields = Object(data) as Record<string, unknown>
  return fields.ns === 'self-check' && fields.v === 1 ? fields : {}
}

/** Reads what a frame heard. What is not exactly a message is undefined; a field too many, or unsound, is left behind. */
export function readFromPage(data: unknown): FromPage | undefined {
  const { type, lang, theme, inquiry } = opened(data)
  if (type === 'focus') return { type }
  if (type !== 'hello') return undefined
  return {
    type,
    ...(isSound('lang', lang) && { lang }),
    ...(isSound('theme', theme) && { theme }),
    ...(inquiry === true && { inquiry }),
  }
}
const isSound = (name: keyof typeof settings, value: unknown): value is string =>
  typeof value === 'string' && settings[name].test(value)

/** What a page makes of a message: of `ready`, the height. */
export type Heard = Exclude<FromFrame, { type: 'ready' }> | { type: 'ready'; height: number }

/** Reads what a page heard, in the same way. */
export function readFromFrame(data: unknown): Heard | undefined {
  const { type, height, stage, name } = opened(data)
  if (type === 'event')
    return happenings.includes(name) ? { type, name: name as Happening } : undefined
  if (!Number.isFinite(height)) return undefined
  const fitting = Math.min(Math.max(Math.ceil(height as number), shortest), tallest)
  if (type === 'height' || type === 'ready') return { type, height: fitting }
  return type === 'step' && stages.includes(stage)
    ? { type, stage: stage as Stage, height: fitting }
    : undefined
}
