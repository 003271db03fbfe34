import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { hears, notesOf, openHost } from './support/host-page'
import { walkQuicklyIn, type Picks } from './support/walker'

/** Everything a page hears during one check, without the heights. */
async function heardDuring(page: Page, picks: Picks) {
  const check = await openHost(page, 'plain')
  const seen = await walkQuicklyIn(check, picks)
  await hears(page, 'completed')
  await expect(check.locator('.all-answers')).toBeVisible()
  let before = -1
  await expect
    .poll(async () => before === (before = (await notesOf(page)).messages.length), {
      intervals: [500],
    })
    .toBe(true)
  const { messages } = await notesOf(page)
  expect(messages[0]!.type).toBe('ready')
  const fields = new Set(messages.flatMap((message) => Object.keys(message)))
  expect([...fields].sort()).toEqual(['app', 'height', 'lang', 'name', 'ns', 'stage', 'type', 'v'])
  return {
    pages: seen.length,
    // How often it greets tells of the machine: it does so until it is answered.
    heard: messages
      .filter(({ type }) => type !== 'ready')
      .map(({ type, stage, name }) => `${type} ${stage} ${name}`)
      .sort(),
  }
}

test('a page hears the very same of two people who answer the opposite', async ({
  page,
  context,
}) => {
  const well = await heardDuring(page, { sex: ['male'] })
  const ill = await heardDuring(await context.newPage(), {
    sex: ['female'],
    family: ['yes'],
    'family-which': ['rheumatoid-arthritis'],
    'first-symptoms': ['fatigue', 'joint-pain', 'rash'],
    'body-areas': ['eyes', 'hands'],
    joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
    rashes: ['sun-sensitivity', 'butterfly-rash'],
    eyes: ['dry-eyes'],
    hands: ['raynaud'],
  })
  expect(ill.pages).toBeGreaterThan(well.pages)
  expect(ill.heard).toEqual(well.heard)
})
