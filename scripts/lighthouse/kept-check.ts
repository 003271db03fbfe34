import type { Page } from '@playwright/test'
import { quickWalk } from '../../tests/e2e/support/quick-walk.ts'

const key = 'autoimmune-self-check'

/** Someone with sore, swollen joints: a result with conditions in it. */
const picks = {
  'for-whom': ['self'],
  age: ['30-39'],
  sex: ['female'],
  family: ['no'],
  smoking: ['never'],
  effect: ['little'],
  'first-symptoms': ['fatigue', 'joint-pain', 'rash'],
  'body-areas': ['eyes', 'hands'],
  joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
  hands: ['raynaud'],
}

/** Walks to the result and keeps the answers on this device; returns what was kept. */
export async function walkAndKeep(page: Page, origin: string): Promise<string> {
  await page.goto(origin)
  await page.locator('html').evaluate(quickWalk, { picks })
  await page.evaluate(() => navigator.serviceWorker.ready)
  const kept = await page.evaluate((name) => sessionStorage.getItem(name), key)
  if (!kept) throw new Error('the check was not kept')
  await keep(page, origin, kept)
  return kept
}

/** Keeps answers on this device as if they had been given here. */
export async function keep(page: Page, origin: string, kept: string): Promise<void> {
  // A file of the same place: nothing of the app runs.
  await page.goto(`${origin}/robots.txt`)
  await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, kept])
}
