import { axeOn, expect, test } from './support/fixtures'
import { finger, keysOn, pointer, start, walkToResult, type Picks } from './support/walker'

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

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, colorScheme === 'dark' ? { tag: '@appearance' } : {}, () => {
    test.use({ colorScheme })

    test('every page of a check and its result is free of accessibility faults', async ({
      page,
    }) => {
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
      await page.evaluate(() =>
        document
          .querySelectorAll('main details')
          .forEach((details) => ((details as HTMLDetailsElement).open = true)),
      )
      expect(await axeOn(page), 'result, opened').toEqual([])
    })

    test('every open page is free of accessibility faults', async ({ page }) => {
      for (const path of [
        '/about',
        '/about/sources',
        '/conditions',
        '/conditions/rheumatoid-arthritis',
        '/treatments',
        '/treatments/stem-cells',
        '/inquiry',
        '/nowhere/at/all',
      ]) {
        await page.goto(path === '/nowhere/at/all' ? '/' : path)
        if (path === '/nowhere/at/all')
          await page.evaluate(() => history.pushState({}, '', '/nowhere'))
        await expect(page.locator('main h1')).toHaveCount(1)
        expect(await axeOn(page), path).toEqual([])
      }
    })
  })

test('a typical person meets 15 to 25 pages, and at most three of urgent lines', async ({
  page,
}) => {
  await start(page)
  const seen = await walkToResult(page, pointer, {
    sex: ['female'],
    'first-symptoms': ['fatigue', 'joint-pain'],
    'body-areas': ['whole', 'belly'],
    joints: ['morning-stiffness'],
    whole: ['cold-intolerance'],
    belly: ['constipation'],
  })
  expect(seen.length).toBeGreaterThanOrEqual(15)
  expect(seen.length).toBeLessThanOrEqual(25)
  expect(
    seen.filter((id) => /^urgent-(chest|head|belly|skin)$/.test(id)).length,
  ).toBeLessThanOrEqual(3)
})
