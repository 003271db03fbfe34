import type { Page } from '@playwright/test'

/** Nobody answers for the app until it is let come. */
export async function holdApp(page: Page) {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => (letCome = resolve))
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  return letCome
}
/** Resolves once the app is in the page. */
export const takenOver = (page: Page) =>
  page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
