import { expect, test } from '@playwright/test'
import { plainHost } from './support/any-host'
import { pointer } from './support/walker'
import { everythingKept } from './support/worker'

test('a newer build says so, waits, and loses no answer when it is taken up', async ({ page }) => {
  let build = 1
  const host = await plainHost('/', (file, body) =>
    file === 'sw.js' ? Buffer.concat([body, Buffer.from(`\n// build ${build}`)]) : body,
  )
  try {
    await page.goto(host.address)
    await everythingKept(page)
    await page.reload()
    await page.getByTestId('start').click()
    await pointer.choose(page, 'none-of-these')
    await pointer.goOn(page)
    await pointer.choose(page, 'child')
    await pointer.goOn(page)
    build = 2
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())!.update()
    })
    const take = page.getByRole('button', { name: 'Use the newer version' })
    await expect(take).toBeVisible({ timeout: 30_000 })
    await expect(page).toHaveURL(/\/check\/age$/)
    await page.evaluate(() => document.documentElement.setAttribute('data-older', ''))
    await take.click()
    await expect(page.locator('html')).not.toHaveAttribute('data-older')
    await expect(page.locator('[data-question-id=age]')).toBeVisible()
    await expect(take).toBeHidden()
    await page.goBack()
    await expect(page.locator('input[value=child]')).toBeChecked()
  } finally {
    host.stop()
  }
})
