import type { Page } from '@playwright/test'

/** Waits until the worker has kept everything that it keeps from the first visit on. */
export async function everythingKept(page: Page) {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}
