import { expect, test } from './support/fixtures'
import { answerPage, pointer, start, walkQuicklyIn, whereIs } from './support/walker'

test('an emergency stops the check at once, names one number, and stays on the result without an inquiry link', async ({
  page,
}) => {
  await start(page)
  await answerPage(page, pointer, { 'urgent-signs': ['sudden-one-side'] })
  await expect(page).toHaveURL(/check\/stop$/)
  await expect(page.locator('h1')).toContainText('Get emergency help now')
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
  await page.getByLabel('Country').selectOption('GB')
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  await page.getByLabel('Country').selectOption('AU')
  await expect(page.getByRole('link', { name: 'Call 000' })).toHaveAttribute('href', 'tel:000')
  await page.getByRole('button', { name: 'Continue the check' }).click()
  await expect(page).toHaveURL(/check\/for-whom$/)
  await walkQuicklyIn(page, {})
  await expect(page.locator('.care-card.care-emergency')).toBeVisible()
  await expect(page.locator('[data-red-flag="stroke-signs"]')).toBeVisible()
  await expect(page.getByTestId('inquiry')).toHaveCount(0)
})

test('chest pain is followed up on the very next page, and stops as an emergency or for today', async ({
  page,
}) => {
  await start(page)
  await answerPage(page, pointer, { 'urgent-signs': ['chest-pain'] })
  expect(await whereIs(page)).toBe('urgent-first')
  await answerPage(page, pointer, { 'urgent-first': ['chest-pain'] })
  await expect(page.locator('h1')).toContainText('Get emergency help now')
  await page.goBack()
  await pointer.choose(page, 'none-of-these')
  await page.getByTestId('continue').click()
  await expect(page.locator('h1')).toContainText('Speak to a doctor today')
})

test('not being sure about the first page leads to care today, never to "no"', async ({ page }) => {
  await start(page)
  await answerPage(page, pointer, { 'urgent-signs': ['not-sure'] })
  await expect(page).toHaveURL(/check\/stop$/)
  await expect(page.locator('h1')).toContainText('Speak to a doctor today')
  await expect(page.locator('main')).toContainText('left open, or not sure')
})

test('thoughts of self-harm are met with warm words and people to call', async ({ page }) => {
  await start(page)
  await answerPage(page, pointer, { 'urgent-signs': ['suicidal-thoughts'] })
  await expect(page.locator('h1')).toHaveText('Support is there right now')
  await expect(page.getByRole('link', { name: /988/ })).toHaveAttribute('href', /tel:988/)
  await expect(page.getByRole('button', { name: 'Continue the check' })).toBeVisible()
})

test('a later answer raises a red flag as well, and a page already answered cannot be used to pass it', async ({
  page,
}) => {
  await page.goto('/')
  const picks = { 'body-areas': ['head'], head: ['headache'], 'urgent-head': ['headache'] }
  await walkQuicklyIn(page, picks, 'stop')
  await expect(page.locator('[data-red-flag="headache-yes"]')).toBeVisible()
  await page.goto('/check/course')
  await expect(page).toHaveURL(/check\/stop$/)
})
