import type { ElementHandle, Frame, Page, Response } from '@playwright/test'
import type { CheckFrame } from './seen.ts'

/** What stands in a frame: the check, the check that declines the page, or something else. */
async function contentOf(frame: Frame, wait: number) {
  try {
    await frame.waitForSelector('#app main h1', { timeout: wait })
    return await frame.evaluate(() => {
      const root = document.querySelector('#app')!
      const own = document.querySelector<HTMLAnchorElement>('main a.button[target=_blank]')
      return {
        shows: own && !document.querySelector('[data-testid=start]') ? 'declined' : 'check',
        height: Math.ceil(root.getBoundingClientRect().height),
      } as const
    })
  } catch {
    return { shows: 'nothing', height: 0 } as const
  }
}

async function seeFrame(
  handle: ElementHandle<HTMLIFrameElement>,
  arrivals: readonly Response[],
  wait: number,
): Promise<CheckFrame> {
  const tag = await handle.evaluate((element) => ({
    address: element.src,
    byLoader: element.closest('self-check') !== null,
    sandbox: element.hasAttribute('sandbox') ? [...element.sandbox] : undefined,
    lazy: element.loading === 'lazy',
    height: element.clientHeight,
  }))
  const frame = await handle.contentFrame()
  const content = frame ? await contentOf(frame, wait) : { shows: 'nothing' as const, height: 0 }
  const arrived = arrivals.findLast((response) => response.url() === tag.address.split('#')[0])
  return {
    ...tag,
    shows: content.shows,
    contentHeight: content.height,
    headers: arrived ? await arrived.allHeaders() : {},
  }
}

/** The frames of a page that hold the check, or that should: by where they come from, what they say of themselves, or their title. */
export async function framesOf(
  page: Page,
  arrivals: readonly Response[],
  wait: number,
  home?: string,
): Promise<CheckFrame[]> {
  const frames: CheckFrame[] = []
  for (const handle of await page.locator('iframe').elementHandles()) {
    const frame = handle as ElementHandle<HTMLIFrameElement>
    const isOurs = await frame.evaluate(
      (element, from) =>
        element.closest('self-check') !== null ||
        (from !== undefined && element.src.startsWith(from)) ||
        /self.?check/i.test(element.title) ||
        /[?&]clinic=/.test(element.src),
      home,
    )
    if (isOurs) frames.push(await seeFrame(frame, arrivals, wait))
  }
  return frames
}
