/**
 * What a page and the check inside its frame may say to each other, and nothing else: no answer, no question, no count,
 * no address, no text. The page knows three stages, because a finer one would tell what was answered.
 */
export type Stage = 'intro' | 'questions' | 'result'
export type Happening = 'completed' | 'inquiry' | 'restart'

export type Message =
  /** From the page, again and again until it hears `ready`. */
  | { readonly type: 'hello' }
  /** From the frame, once for each time it is loaded; `app` is its version. */
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
export const sealed = <M extends Message>(message: M) =>
  ({ ns: 'self-check', v: 1, ...message }) as const

/** Reads whatever arrived. What is not exactly a message is undefined; a field too many is left behind. */
export function readMessage(data: unknown): Message | undefined {
  const { ns, v, type, height, stage, name, app, lang } = Object(data) as Record<string, unknown>
  if (ns !== 'self-check' || v !== 1) return undefined
  if (type === 'hello') return { type }
  if (type === 'event')
    return happenings.includes(name) ? { type, name: name as Happening } : undefined
  if (!Number.isFinite(height)) return undefined
  const fitting = Math.min(Math.max(Math.ceil(height as number), shortest), tallest)
  if (type === 'height') return { type, height: fitting }
  if (type === 'ready')
    return typeof app === 'string' && typeof lang === 'string'
      ? { type, app, lang, height: fitting }
      : undefined
  return type === 'step' && stages.includes(stage)
    ? { type, stage: stage as Stage, height: fitting }
    : undefined
}
