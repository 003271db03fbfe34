import { expect, test as base, type Page } from '@playwright/test'
import { plainHost } from './support/any-host'
import { openWhole } from './support/fixtures'
import { pointer } from './support/walker'

// What a host no longer has. It lets no worker be, either: what a tab still needs is gone as soon as a newer build has taken its place.
// Addresses end as the host would have them end: Firefox's driver now and then takes a redirect for another navigation.

/** A host whose next build keeps its parts elsewhere, as new names do; `lost` takes one part away from it as well. */
async function hostOfBuilds() {
  const now = { build: 1, lost: undefined as string | undefined }
  const folder = () => (now.build === 1 ? 'assets' : 'assets-2')
  const host = await plainHost(
    '/',
    (_file, body) =>
      body.subarray(0, 9).toString() === '<!doctype'
        ? Buffer.from(body.toString().replaceAll('assets/', `${folder()}/`))
        : body,
    (inside) => {
      const [, at, name] = /^(assets(?:-2)?)\/(.*)$/.exec(inside) ?? []
      if (inside === 'sw.js' || (at && at !== folder())) return undefined
      if (now.lost && name?.startsWith(now.lost)) return undefined
      return name ? `assets/${name}` : inside
    },
  )
  return { ...host, now }
}

const test = base.extend<{ host: Awaited<ReturnType<typeof hostOfBuilds>> }>({
  host: async ({}, use) => {
    const host = await hostOfBuilds()
    await use(host)
    host.stop()
  },
})

const expectBuild = (page: Page, folder: RegExp) =>
  expect(page.locator('script[src]').first()).toHaveAttribute('src', folder)

test('a tab that a newer build has left behind is loaded anew once, and a warning is not lost by it', async ({
  page,
  host,
}) => {
  const { address, now } = host
  await openWhole(page, `${address}check/urgent-signs/`)
  now.build = 2
  await pointer.choose(page, 'sudden-one-side')
  await page.getByTestId('continue').click()
  await expect(page).toHaveURL(/\/check\/stop\/?$/, { timeout: 20_000 })
  await expectBuild(page, /\/assets-2\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${address}check/urgent-signs/`)
  await expect(page.locator('input:checked')).toHaveValue('sudden-one-side')
})

test('it goes on with the next question, with what was said', async ({ page, host }) => {
  const { address, now } = host
  now.lost = 'rest-'
  await page.goto(`${address}check/urgent-signs/`)
  await pointer.choose(page, 'none-of-these')
  await pointer.goOn(page)
  await pointer.choose(page, 'child')
  Object.assign(now, { build: 2, lost: undefined })
  await page.getByTestId('continue').click()
  await expect(page).toHaveURL(/\/check\/age\/?$/, { timeout: 20_000 })
  await expectBuild(page, /\/assets-2\//)
  await page.goBack()
  await expect(page.locator('input:checked')).toHaveValue('child')
})

test('where the part stays away, the page says so, asks nothing again, and goes on once it is there', async ({
  page,
  host,
}) => {
  const { address, now } = host
  await openWhole(page, `${address}check/urgent-signs/`)
  Object.assign(now, { build: 2, lost: 'rest-' })
  await pointer.choose(page, 'sudden-one-side')
  await page.getByTestId('continue').click()
  const lost = page.getByRole('alert')
  await expect(lost).toContainText('Your answers are still here', { timeout: 20_000 })
  await expect(lost).toContainText('Call your emergency number')
  await expectBuild(page, /\/assets-2\//)
  await expect(page.locator('form')).toHaveCount(0)
  now.lost = undefined
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page).toHaveURL(/\/check\/stop\/?$/, { timeout: 20_000 })
  await page.goto(`${address}check/urgent-signs/`)
  await expect(page.locator('input:checked')).toHaveValue('sudden-one-side')
})

test('the first two questions follow each other where the app has not come', async ({
  page,
  host,
}) => {
  const { address, now } = host
  now.lost = 'index-'
  await page.goto(`${address}check/urgent-signs/`)
  await pointer.choose(page, 'none-of-these')
  await page.getByTestId('continue').click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Who is this check for?')
  await expect(heading).toBeFocused()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This check could not be loaded.')
  await expect(alert).toContainText('call your emergency number')
  await pointer.choose(page, 'child')
  await page.getByTestId('continue').click()
  await expect(alert).toBeInViewport()
  await page.goBack()
  await expect(heading).toHaveText(/^Is any of this happening now/)
  await expect(page.locator('input:checked')).toHaveValue('none-of-these')
  await page.goForward()
  await expect(page.locator('input:checked')).toHaveValue('child')
  await expect(page).toHaveURL(/\/check\/for-whom\/?$/)
})

test('a page that cannot show anything yet says so, and where help is', async ({ page, host }) => {
  const { address, now } = host
  await openWhole(page, address)
  await expect(page.getByRole('alert')).toHaveCount(0)
  now.lost = 'index-'
  for (const path of ['check/age/', 'results/']) {
    await page.goto(address + path)
    await expect(page.getByRole('alert')).toContainText('This check could not be loaded.')
    await expect(page.getByRole('alert')).toContainText('call your emergency number')
  }
})
