import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { createSelfCheck } from './app'
import { conditionIds } from './content/condition-ids'
import { questionnaire } from './content/questionnaire'
import { itemsOf } from './core/questionnaire'

/** A page that is a document: it can be read without the app. */
export const documents = [
  '/conditions',
  ...conditionIds.map((id) => `/conditions/${id}`),
  '/treatments',
  '/treatments/stem-cells',
  '/about',
]
/** A page that is there at once and waits for the app to be of use. */
export const pages = ['/', `/check/${itemsOf(questionnaire)[0]!.id}`]
/** A page that only the app can show, because it depends on what was said. */
export const shells = [
  '/check',
  '/check/stop',
  '/check/review',
  '/results',
  '/about/sources',
  '/evidence',
  ...itemsOf(questionnaire)
    .slice(1)
    .map(({ id }) => `/check/${id}`),
]

/** Stands for the folder of the app in a page that does not know where it will be served. */
export const home = '/@home@'

/** A page as it is before anything was said, and its title. */
export async function render(path: string) {
  const { app, router, arrival } = createSelfCheck(createMemoryHistory(home))
  app.use(router)
  await router.push(path)
  await router.isReady()
  const html = await renderToString(app)
  return { html, title: arrival.title }
}
