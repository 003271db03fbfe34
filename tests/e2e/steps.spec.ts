import { expect, test } from './support/fixtures'
import { answerPage, pointer, start, walkQuicklyIn, walkToResult, whereIs } from './support/walker'

const focused = () => document.activeElement?.tagName ?? 'NONE'

test('the first page takes neither focus nor scroll', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('main h1')).toBeVisible()
  expect(await page.evaluate(focused)).toBe('BODY')
  await start(page)
  await page.reload()
  await expect(page.locator('[data-question-id]')).toBeVisible()
  expect(await page.evaluate(focused)).toBe('BODY')
})

test('each step has its own address, title, history entry and focused heading, and says it once', async ({
  page,
}) => {
  await start(page)
  const titles = new Set<string>([await page.title()])
  for (let step = 0; step < 8; step++) {
    const entries = await page.evaluate(() => history.length)
    const url = page.url()
    await answerPage(page, pointer, {})
    await expect(page).not.toHaveURL(url)
    expect(await page.evaluate(() => history.length)).toBe(entries + 1)
    await expect.poll(() => page.evaluate(focused)).toBe('H1')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await page.locator('h1').count()).toBe(1)
    const spoken = await page.evaluate(() =>
      [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
        .filter((region) => region.checkVisibility())
        .map((region) => region.textContent!.trim())
        .join(''),
    )
    expect(spoken).toBe('')
    expect(titles, await page.title()).not.toContain(await page.title())
    titles.add(await page.title())
    expect(await page.title()).toContain((await page.locator('h1').innerText()).trim())
  }
})

test('Back, by link or by browser, restores the answer and never asks for one', async ({
  page,
}) => {
  await start(page)
  await page.locator('[data-option-id="none-of-these"]').click()
  await page.getByTestId('continue').click()
  await page.locator('[data-option-id="child"]').click()
  await page.getByTestId('continue').click()
  await expect(page).toHaveURL(/check\/age$/)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.locator('[data-option-id="child"] input')).toBeChecked()
  await page.goBack()
  await expect(page.locator('[data-option-id="none-of-these"] input')).toBeChecked()
  await page.goForward()
  await expect(page.locator('[data-option-id="child"] input')).toBeChecked()
})

test('a failed Continue adds no history, names the page an error and focuses the summary each time', async ({
  page,
}) => {
  await start(page)
  const entries = await page.evaluate(() => history.length)
  for (let attempt = 0; attempt < 2; attempt++) {
    await page.getByTestId('continue').click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('.error-summary')).toBeFocused()
  }
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.locator('.error-summary a').click()
  await expect(page.locator('#urgent-signs-first')).toBeFocused()
})

test('no answer is ever in the address, and a reload anywhere keeps the answers of this tab', async ({
  page,
}) => {
  await start(page)
  const picks = {
    sex: ['female'],
    'first-symptoms': ['fever'],
    'body-areas': ['eyes'],
    eyes: ['dry-eyes'],
  }
  const seen = await walkToResult(page, pointer, picks, async () => {
    expect(new URL(page.url()).search).toBe('')
    expect(new URL(page.url()).hash).toBe('')
    expect(page.url()).not.toMatch(/dry-eyes|female/)
  })
  expect(seen).toContain('fever-pattern')
  await page.reload()
  await expect(page.getByTestId('results')).toContainText('Dry, gritty or burning eyes')
  await page.goto('/check/eyes')
  await expect(page.locator('[data-option-id="dry-eyes"] input')).toBeChecked()
})

test('Change leads to the answer, asks what is newly needed, and comes back to the review', async ({
  page,
}) => {
  await page.goto('/')
  await walkQuicklyIn(page, {}, 'review')
  await page.getByRole('link', { name: 'Change Smoking' }).click()
  await pointer.choose(page, 'past')
  await pointer.goOn(page)
  await expect(page).toHaveURL(/check\/review$/)
  await expect(page.locator('[data-item="smoking"]')).toContainText('In the past')
  await page.getByRole('link', { name: 'Change First symptoms' }).click()
  await pointer.choose(page, 'joint-pain')
  await pointer.goOn(page)
  await expect(page).toHaveURL(/check\/joints$/)
  while ((await whereIs(page)) !== 'review') await answerPage(page, pointer, {})
  await page.getByRole('link', { name: 'Change First symptoms' }).click()
  await pointer.choose(page, 'none-of-these')
  await pointer.goOn(page)
  await expect(page).toHaveURL(/check\/review$/)
  await expect(page.locator('main')).toContainText('no longer apply')
  await expect(page.locator('[data-item="joints"]')).toHaveCount(0)
})

test('everything is gone after Delete my answers', async ({ page }) => {
  await start(page)
  await answerPage(page, pointer, {})
  await page.getByRole('button', { name: 'Delete my answers' }).click()
  await expect(page.getByRole('button', { name: 'Delete them' })).toBeFocused()
  await page.getByRole('button', { name: 'Delete them' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.locator('.deleted')).toHaveText('Your answers are deleted.')
  // The router leaves an empty list of scroll positions behind.
  expect(
    await page.evaluate(() =>
      [...Object.values(sessionStorage), ...Object.values(localStorage)].filter(
        (text) => text !== '{}',
      ),
    ),
  ).toEqual([])
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

test('a check kept on this device is offered again in a new tab, and asks before it goes on', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.getByLabel('Keep my answers on this device').check()
  await page.getByTestId('start').click()
  await expect(page.locator('[data-question-id]')).toBeVisible()
  await answerPage(page, pointer, {})
  const later = await context.newPage()
  await later.goto('/')
  await later.getByRole('button', { name: 'Continue where you left off' }).click()
  await expect(later).toHaveURL(/check\/for-whom$/)
})
