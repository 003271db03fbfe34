import { floorFiles } from '../../scripts/bench-web/floor'
import { floorQuestions } from '../../scripts/bench-web/floor/questions'
import { expect, test } from './support/fixtures'

// A floor that lost answers or never ended would make any comparison with it worthless.
test(
  'the page that ours is measured against asks everything, keeps what is said and ends',
  { tag: '@any-engine' },
  async ({ page, baseURL }) => {
    const files = await floorFiles()
    await page.route(/\/floor\//, async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/floor', '')
      const json = path.endsWith('.json')
      await route.fulfill({
        body: files.get(path)!,
        contentType: json ? 'application/json' : 'text/html',
      })
    })
    await page.goto(`${baseURL}/floor/index.html`)
    for (const { text, one } of floorQuestions) {
      await expect(page.getByRole('heading', { name: text })).toBeVisible()
      await expect(page.getByTestId('continue')).toBeDisabled()
      const options = page.getByTestId('option')
      await options.first().click()
      if (!one) await options.last().click()
      await expect(page.locator('input:checked')).toHaveCount(1)
      await page.getByTestId('continue').click()
    }
    const said = page.getByTestId('results').locator('dd')
    await expect(said).toHaveText(
      floorQuestions.map(({ one, options }) => (one ? options[0]! : options.at(-1)!)),
    )
  },
)
