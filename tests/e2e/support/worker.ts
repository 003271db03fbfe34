import type { Page } from '@playwright/test'

/** Waits until the worker has kept everything that it keeps from the first visit on. */
export async function everythingKept(page: Page) {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}

/** The next page comes from the host. */
export async function withoutWorker(page: Page) {
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  })
}
