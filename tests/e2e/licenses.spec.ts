import manifest from '../../package.json' with { type: 'json' }
import { expect, test } from './support/fixtures'

test('a person can read the licenses of all that the page is made of', async ({ page }) => {
  await page.goto('/about')
  const link = page.getByRole('link', { name: 'Licenses of the libraries in it' })
  const address = await link.getAttribute('href')
  const list = await page.evaluate(async (file) => (await fetch(file!)).text(), address)
  // Vue itself only names its parts, which are listed.
  for (const [name, version] of Object.entries(manifest.dependencies))
    if (name !== 'vue')
      expect(list).toMatch(new RegExp(`^## ${name} - ${version} \\(\\w+\\)$`, 'm'))
  const licenses = [...list.matchAll(/^## (\S+) - \S+ \((.*)\)$/gm)]
  expect(licenses.length).toBeGreaterThanOrEqual(5)
  for (const [line, , license] of licenses)
    expect(license, line).toMatch(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/)
})
