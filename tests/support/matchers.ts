import { expect } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { redFlags, urgentItems } from '@/content/red-flags'
import type { Answers } from '@/core/answers'
import { journeyThrough, openItem } from '@/core/journey'
import { raisedBy } from '@/core/red-flag'

interface JourneyMatchers<R = unknown> {
  /** The next open item on the journey that these answers make, or `review`. */
  toAskNext(item: string): R
  /** These answers raise the red flag, at this level where one is given. */
  toRaise(flag: string, level?: string): R
}

declare module 'vitest' {
  /* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- the declaration must bear vitest's own parameters */
  interface Matchers<
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends JourneyMatchers<R> {}
  /* eslint-enable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars */
}

expect.extend({
  toAskNext(answers: Answers, item: string) {
    const next = openItem(journeyThrough(questionnaire, answers))?.item.id ?? 'review'
    return {
      pass: next === item,
      message: () => `expected to be asked ${item} next, but was asked ${next}`,
    }
  },
  toRaise(answers: Answers, flag: string, level?: string) {
    const raised = raisedBy(journeyThrough(questionnaire, answers).answers, redFlags, urgentItems)
    const found = raised.find((one) => one.flag.id === flag)
    return {
      pass: found !== undefined && (level === undefined || found.careLevel === level),
      message: () =>
        `expected ${this.isNot ? 'not ' : ''}to raise ${flag} ${level ?? ''}, raised ${raised.map((one) => `${one.flag.id} ${one.careLevel}`).join(', ') || 'nothing'}`,
    }
  },
})
