import { expect, test } from './support/fixtures'
import { holdApp, takenOver } from './support/hold-app'

test.describe('before the app is there', { tag: '@network' }, () => {
  let letAppCome: () => void
  test.beforeEach(async ({ page }) => {
    letAppCome = await holdApp(page)
  })

  test('ticks and Continue are kept, in their order, and nothing is put into the address', async ({
    page,
  }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.locator('[data-option-id=none-of-these]').click()
    await page.locator('[data-option-id=none-of-these]').click()
    await page.locator('[data-option-id=not-sure]').click()
    await page.getByTestId('continue').click()
    letAppCome()
    expect(new URL(page.url()).search).toBe('')
    await expect(page).not.toHaveURL(/\/check\/urgent-signs$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expect(page.locator('input:checked')).toHaveCount(1)
    await expect(page.locator('input:checked')).toHaveValue('not-sure')
  })

  test('a sign that "none of these" unticks is not gone from unseen', async ({ page }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.locator('[data-option-id=chest-pain]').click()
    await page.locator('[data-option-id=none-of-these]').click()
    await page.getByTestId('continue').click()
    letAppCome()
    await expect(page.locator('.tick-message')).toContainText('Unticked: Chest pain')
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/\/check\/for-whom$/)
  })

  test('a sign that is ticked after Skip is not skipped', async ({ page }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Skip this question' }).click()
    await page.locator('[data-option-id=sudden-one-side]').click()
    letAppCome()
    await takenOver(page)
    await expect(page.locator('.option.chosen')).toHaveAttribute(
      'data-option-id',
      'sudden-one-side',
    )
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/\/check\/stop$/)
  })

  test('Continue without an answer says so once the app is there', async ({ page }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.getByTestId('continue').click()
    letAppCome()
    await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused()
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
  })

  test('a sign that was ticked early stops the check as it should', async ({ page }) => {
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.locator('[data-option-id=sudden-one-side]').click()
    await page.getByTestId('continue').click()
    letAppCome()
    await expect(page).toHaveURL(/\/check\/stop$/)
  })

  test('the wish to keep the answers is kept', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByLabel('Keep my answers on this device').check()
    await page.getByTestId('start').click()
    letAppCome()
    await page.locator('[data-option-id=none-of-these] input').check()
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/for-whom$/)
    expect(await page.evaluate(() => localStorage.length)).toBe(1)
  })

  test('Start is kept', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByTestId('start').click({ noWaitAfter: true })
    letAppCome()
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
  })
})
