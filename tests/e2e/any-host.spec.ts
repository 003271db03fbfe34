import { expect, test } from '@playwright/test'
import { plainHost } from './support/any-host'
import { pointer } from './support/walker'

/** Firefox's driver now and then takes a redirect of the host for another navigation, and gives up on the first. */
const redirected = (going: Promise<unknown>) =>
  going.catch((error: Error) => {
    if (!error.message.includes('interrupted by another navigation')) throw error
  })

// The deepest folder is tried in every engine.
for (const [folder, tag] of [
  ['/', '@any-engine'],
  ['/a/b/', '@any-engine'],
  ['/wp-content/uploads/2026/11/check/', ''],
] as const)
  test(
    `the same build works in ${folder} of a host that knows nothing of it`,
    { tag: tag ? [tag] : [] },
    async ({ page }) => {
      const host = await plainHost(folder)
      const refused: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) refused.push(message.text())
      })
      page.on('response', (response) => {
        if (response.status() >= 400) refused.push(response.url())
      })
      try {
        await redirected(page.goto(`${host.address}conditions/celiac-disease`))
        await expect(page.getByRole('heading', { level: 1, name: 'Celiac disease' })).toBeVisible()
        await page.getByRole('link', { name: 'Conditions', exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`${folder}conditions/?$`))
        await page.goto(host.address)
        await page.getByTestId('start').click()
        await pointer.choose(page, 'none-of-these')
        await pointer.goOn(page)
        await pointer.choose(page, 'self')
        await pointer.goOn(page)
        await expect(page).toHaveURL(`${host.address}check/age`)
        await redirected(page.reload())
        await expect(page).toHaveURL(new RegExp(`${folder}check/age/?$`))
        await expect(page.locator('[data-question-id=age]')).toBeVisible()
        expect(refused).toEqual([])
      } finally {
        host.stop()
      }
    },
  )
