import type { Page } from '@playwright/test'
import { expect, openWhole, test } from './support/fixtures'
import { holdApp, takenOver } from './support/hold-app'
import { everythingKept, withoutWorker } from './support/worker'

/** Opens the first question, has none of its signs, and goes on. */
async function passFirstQuestion(page: Page) {
  await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
  await page.locator('[data-option-id=none-of-these]').click()
  await page.getByTestId('continue').click()
}

test.describe('while the app is still on its way', { tag: '@network' }, () => {
  for (const first of ['/check/urgent-signs', '/check/urgent-signs/'])
    test(`whoever has none of the signs of ${first} goes on to the next question, which is taken over as it stands`, async ({
      page,
    }) => {
      const letAppCome = await holdApp(page)
      await page.goto(first, { waitUntil: 'commit' })
      await page.locator('[data-option-id=none-of-these]').click()
      const entries = await page.evaluate(() => history.length)
      await page.getByTestId('continue').click()
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText('Who is this check for?')
      await expect(heading).toBeFocused()
      await expect(page).toHaveTitle('Who is this check for? – Autoimmune self-check')
      await expect(page).toHaveURL(new RegExp(`/check/for-whom${first.endsWith('/') ? '/' : ''}$`))
      expect(await page.evaluate(() => history.length)).toBe(entries + 1)
      expect(await page.evaluate(() => scrollY)).toBe(0)

      const seen = await page.locator('h1').elementHandle()
      await page.locator('[data-option-id=child]').click()
      letAppCome()
      await takenOver(page)
      expect(await page.evaluate((old) => old === document.querySelector('h1'), seen)).toBe(true)
      await expect(page.locator('input:checked')).toHaveValue('child')
      await expect(page.locator('.option.chosen')).toHaveAttribute('data-option-id', 'child')
      await expect(page.getByRole('link', { name: 'About this check' })).toHaveAttribute(
        'href',
        /\/about$/,
      )
      await page.getByTestId('continue').click()
      await expect(page).toHaveURL(/\/check\/age$/)
      await page.goBack()
      await expect(page.locator('input:checked')).toHaveValue('child')
      await page.goBack()
      await expect(page).toHaveURL(/\/check\/urgent-signs\/?$/)
      await expect(page.locator('input:checked')).toHaveValue('none-of-these')
      await page.reload()
      await takenOver(page)
      await expect(page.locator('input:checked')).toHaveValue('none-of-these')
    })

  test('Continue on that question is kept, too', async ({ page }) => {
    const letAppCome = await holdApp(page)
    await passFirstQuestion(page)
    await page.locator('[data-option-id=self]').click()
    await page.getByTestId('continue').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is this check for?')
    letAppCome()
    await expect(page).toHaveURL(/\/check\/age$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expect(page.locator('input:checked')).toHaveValue('self')
  })

  test('a step back and one forward lead to what was ticked there', async ({ page }) => {
    const letAppCome = await holdApp(page)
    await passFirstQuestion(page)
    await page.locator('[data-option-id=other]').click()
    await page.goBack({ waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page).toHaveTitle(/^Is any of this happening now/)
    await expect(page.locator('input:checked')).toHaveValue('none-of-these')
    await page.goForward({ waitUntil: 'commit' })
    await expect(page).toHaveTitle(/^Who is this check for/)
    await expect(page.locator('input:checked')).toHaveValue('other')
    await page.goBack({ waitUntil: 'commit' })
    await expect(page.locator('input:checked')).toHaveValue('none-of-these')
    letAppCome()
    await takenOver(page)
    await expect(page).toHaveTitle(/^Is any of this happening now/)
    await expect(page.locator('.option.chosen')).toHaveAttribute('data-option-id', 'none-of-these')
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/\/check\/for-whom$/)
  })

  test('a sign that is ticked after a step back is not passed by a step forward', async ({
    page,
  }) => {
    const letAppCome = await holdApp(page)
    await passFirstQuestion(page)
    await page.goBack({ waitUntil: 'commit' })
    await page.locator('[data-option-id=none-of-these]').click()
    await page.locator('[data-option-id=sudden-one-side]').click()
    // Forward, and back again.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          let left = 2
          addEventListener('popstate', () => --left || done())
          history.forward()
        }),
    )
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
    await expect(page).toHaveTitle(/^Is any of this happening now/)
    await expect(page.locator('input:checked')).toHaveValue('sudden-one-side')
    letAppCome()
    await takenOver(page)
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/\/check\/stop$/)
  })

  for (const [what, ticks] of [
    ['a sign is ticked', ['chest-pain']],
    ['a sign and none of them are ticked', ['chest-pain', 'none-of-these']],
    ['the person is not sure', ['not-sure']],
    ['nothing is ticked', []],
  ] as const)
    test(`no question passes for the next one where ${what}`, async ({ page }) => {
      const letAppCome = await holdApp(page)
      await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
      for (const tick of ticks) await page.locator(`[data-option-id=${tick}]`).click()
      await page.getByTestId('continue').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Is any of this happening/)
      await expect(page).toHaveURL(/\/check\/urgent-signs$/)
      letAppCome()
      await takenOver(page)
      await expect(page).not.toHaveURL(/for-whom/)
    })

  test('whoever has a check kept in this browser waits for it', async ({ page }) => {
    await openWhole(page, '/check/urgent-signs')
    await page.locator('[data-option-id=sudden-one-side]').click()
    await page.getByTestId('continue').click()
    await expect(page).toHaveURL(/\/check\/stop$/)
    await everythingKept(page)
    await withoutWorker(page)
    const letAppCome = await holdApp(page)
    await passFirstQuestion(page)
    await expect(page).toHaveURL(/\/check\/urgent-signs$/)
    letAppCome()
    await expect(page.locator('input:checked')).toHaveValue('sudden-one-side')
  })

  test('a button that was pressed is heard once it is there', async ({ page }) => {
    const letAppCome = await holdApp(page)
    await page.goto('/check/urgent-signs', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Skip this question' }).click()
    letAppCome()
    await expect(page).not.toHaveURL(/\/check\/urgent-signs$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})
