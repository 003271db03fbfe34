import { until } from './driver.ts'
import type { Expectation, Verdict } from './hands.ts'
import { parted, type Params } from './params.ts'
import type { Tab } from './tab.ts'
import { unwire, wire, type Wired } from './values.ts'

/** An expectation that was not met in time, told the way Playwright's `expect` wants to hear it. */
export class Unmet extends Error {
  readonly details: object

  constructor(details: object) {
    super('Expect failed')
    this.details = details
  }
}

/** Asks the page until it is as expected, or the time is over. */
export async function expectation(tab: Tab, params: Params) {
  const { selector: whole, timeout, ...rest } = params
  const { frames, selector } = whole ? parted(whole) : { frames: [], selector: undefined }
  const wanted = {
    ...(rest as unknown as Expectation),
    expectedValue: unwire((rest as { expectedValue?: { value: Wired } }).expectedValue?.value),
  }
  let verdict: Verdict | undefined
  try {
    await until(timeout, async () => {
      verdict = undefined
      verdict = await tab.run<Verdict>(frames, '(s, e) => hands.expect(s ?? undefined, e)', selector ?? null, wanted) // prettier-ignore
      if (verdict.matches === wanted.isNot) throw new Error('not yet')
    })
  } catch (error) {
    throw new Unmet({
      timedOut: true,
      ...(verdict?.received && {
        received: { ...verdict.received, value: wire(verdict.received.value) },
      }),
      ...(verdict?.missing && { customErrorMessage: 'element(s) not found' }),
      ...(!verdict && { customErrorMessage: (error as Error).message }),
    })
  }
}
