import type { Page } from '@playwright/test'
import { axeOn, expect, openWhole, test } from './support/fixtures'
import {
  finger,
  keysOn,
  pointer,
  start,
  walkQuicklyIn,
  walkToResult,
  whereIs,
  type Picks,
} from './support/walker'

const soreJoints: Picks = {
  'for-whom': ['self'],
  age: ['40-49'],
  sex: ['female'],
  ancestry: ['black'],
  family: ['yes'],
  'family-which': ['rheumatoid-arthritis'],
  'first-symptoms': ['fatigue', 'joint-pain', 'rash'],
  'body-areas': ['eyes', 'hands'],
  joints: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides'],
  rashes: ['sun-sensitivity', 'butterfly-rash'],
  eyes: ['dry-eyes'],
  hands: ['raynaud'],
}

test('a person completes the whole check by keyboard alone', async ({ page }) => {
  await start(page, 'keys')
  const seen = await walkToResult(page, keysOn(page), soreJoints)
  await expect(page.getByTestId('results')).toContainText(/not a diagnosis/i)
  expect(new Set(seen).size).toBe(seen.length)
})

test.describe('on a phone', { tag: '@touch' }, () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 }, colorScheme: 'dark' })

  test('a person completes the whole check by touch, in the dark at 320 px, and nothing is cut off', async ({
    page,
  }) => {
    await start(page, 'tap')
    await walkToResult(page, finger, soreJoints, async (id) => {
      for (const size of ['100%', '200%']) {
        await page.evaluate(
          (fontSize) => (document.documentElement.style.fontSize = fontSize),
          size,
        )
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${id} is wider than the screen at ${size} text`).toBe(0)
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = ''))
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'main button, main .option, main .button, nav a, footer button',
          ),
        ]
          .filter((element) => element.checkVisibility())
          .map(
            (element) =>
              [element.textContent!.trim(), element.getBoundingClientRect().height] as const,
          )
          .filter(([, height]) => height < 43.5),
      )
      expect(small, `targets on ${id}`).toEqual([])
    })
    await expect(page.getByTestId('results')).toBeVisible()
  })
})

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '')
  })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, colorScheme === 'dark' ? { tag: '@appearance' } : {}, () => {
    test.use({ colorScheme })

    // One page of each kind is looked at in every engine, below.
    test(
      'every page of a check and its result is free of accessibility faults',
      { tag: '@any-engine' },
      async ({ page }) => {
        await page.goto('/')
        expect(await axeOn(page), 'start').toEqual([])
        await start(page)
        await walkToResult(
          page,
          pointer,
          { ...soreJoints, 'urgent-signs': ['fainting'] },
          async (id) => {
            for (const panel of await page.locator('.help-panel summary').all()) await panel.click()
            expect(await axeOn(page), id).toEqual([])
          },
        )
        await openAll(page)
        expect(await axeOn(page), 'result, opened').toEqual([])
      },
    )

    test('every open page is free of accessibility faults', async ({ page }) => {
      for (const path of [
        '/about',
        '/about/sources',
        '/conditions',
        '/conditions/rheumatoid-arthritis',
        '/treatments',
        '/treatments/stem-cells',
        '/inquiry',
      ]) {
        await openWhole(page, path)
        expect(await axeOn(page), path).toEqual([])
      }
    })
  })

test('a check with each kind of page is free of accessibility faults', async ({ page }) => {
  await page.goto('/')
  expect(await axeOn(page), 'start').toEqual([])
  const picks = { ...soreJoints, 'urgent-signs': ['fainting'] }
  for (const stage of ['urgent-signs', 'stop', 'for-whom', 'first-symptoms', 'joints', 'effect']) {
    await walkQuicklyIn(page, picks, stage)
    expect(await whereIs(page)).toBe(stage)
    expect(await axeOn(page), stage).toEqual([])
  }
  await walkQuicklyIn(page, picks, 'review')
  expect(await axeOn(page), 'review').toEqual([])
  await page.getByTestId('continue').click()
  await expect(page.getByTestId('results')).toBeVisible()
  await openAll(page)
  expect(await axeOn(page), 'result, opened').toEqual([])
})

test('a typical person meets 15 to 25 pages, and at most three of urgent lines', async ({
  page,
}) => {
  await page.goto('/')
  const seen = await walkQuicklyIn(page, {
    sex: ['female'],
    'first-symptoms': ['fatigue', 'joint-pain'],
    'body-areas': ['whole', 'belly'],
    joints: ['morning-stiffness'],
    whole: ['cold-intolerance'],
    belly: ['constipation'],
  })
  const pages = [...seen, 'results']
  expect(pages.length).toBeGreaterThanOrEqual(15)
  expect(pages.length).toBeLessThanOrEqual(25)
  expect(
    seen.filter((id) => /^urgent-(chest|head|belly|skin)$/.test(id)).length,
  ).toBeLessThanOrEqual(3)
})
