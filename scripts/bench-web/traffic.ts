import type { CDPSession } from '@playwright/test'

interface Transfer {
  readonly isScript: boolean
  /** When bytes came, in seconds of the browser's clock, and how many, headers among them. */
  readonly parts: [at: number, bytes: number][]
  ended: boolean
}

/** Counts what travels to a page, as it travels: packed, with its headers. */
export async function listen(browser: CDPSession) {
  const transfers = new Map<string, Transfer>()
  let began = 0
  let lastHeard = Date.now()

  await browser.send('Network.enable')
  browser.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    if (request.url.startsWith('data:')) return
    began ||= timestamp
    lastHeard = Date.now()
    transfers.set(requestId, { isScript: type === 'Script', parts: [], ended: false })
  })
  browser.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    transfers.get(requestId)?.parts.push([timestamp, encodedDataLength])
  })
  browser.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const transfer = transfers.get(requestId)
    if (!transfer) return
    // The sum is known only now; what the parts did not count are the headers.
    const counted = transfer.parts.reduce((sum, [, bytes]) => sum + bytes, 0)
    const headersAt = transfer.parts[0]?.[0] ?? timestamp
    transfer.parts.unshift([headersAt, encodedDataLength - counted])
    transfer.ended = true
    lastHeard = Date.now()
  })
  browser.on('Network.loadingFailed', ({ requestId }) => {
    const transfer = transfers.get(requestId)
    if (transfer) transfer.ended = true
  })

  const bytesOf = (some: readonly Transfer[], until = Infinity) =>
    some
      .flatMap(({ parts }) => parts)
      .filter(([at]) => at <= began + until / 1000)
      .reduce((sum, [, bytes]) => sum + bytes, 0)
  return {
    /** Nothing is under way, and nothing was begun or ended in the last half second. */
    isCalm: () =>
      [...transfers.values()].every(({ ended }) => ended) && Date.now() - lastHeard > 500,
    /** All bytes, or those that had come so many milliseconds after the first request. */
    bytes: (until?: number) => bytesOf([...transfers.values()], until),
    scriptBytes: () => bytesOf([...transfers.values()].filter(({ isScript }) => isScript)),
    requests: () => transfers.size,
  }
}
