import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { defaultIsPlain } from 'virtual:default-clinic'
import { createSelfCheck } from './app'
import { conditionIds } from './content/condition-ids'
import { opened } from './content/opening'
import { questionnaire } from './content/questionnaire'
import { journeyThrough, openItem } from './core/journey'
import { itemsOf } from './core/questionnaire'
import { useSelfCheckStore } from './stores/self-check'
import AwaitedResult from './views/results/AwaitedResult.vue'

export { notLoaded } from './locales/en/page/not-loaded'

/** A page that is a document: it can be read without the app. */
export const documents = [
  '/conditions',
  ...conditionIds.map((id) => `/conditions/${id}`),
  '/treatments',
  '/treatments/stem-cells',
  '/about',
]
/** A page that is there at once and waits for the app to be of use. */
export const start = '/'
/** So is the first question. */
export const firstQuestion = `/check/${opened[0]}`
/** A page that only the app can show, because it depends on what was said. */
export const shells = [
  '/check',
  '/check/stop',
  '/check/review',
  '/about/sources',
  '/evidence',
  ...itemsOf(questionnaire)
    .slice(1)
    .map(({ id }) => `/check/${id}`),
]

/** The beginning of a result, before anything is read back. */
export const awaited = '/results/awaited'

/** Stands for the folder of the app in a page that does not know where it will be served. */
export const home = '/@home@'

/** The question after the first one for who has none of its signs, where the clinic leaves everything as it is. */
export const renderNext = async () => {
  const { id } = openItem(journeyThrough(questionnaire, Object.fromEntries([opened])))!.item
  const path = `/check/${id}`
  return defaultIsPlain ? { path, ...(await render(path, opened)) } : undefined
}

/** A page as it is before anything was said, or after one answer, and its title. */
export async function render(path: string, answer?: typeof opened) {
  const { app, pinia, router, arrival } = createSelfCheck(createMemoryHistory(home))
  if (answer) useSelfCheckStore(pinia).answer(...answer)
  // Nobody has a result yet.
  router.addRoute({ path: awaited, component: AwaitedResult })
  app.use(router)
  await router.push(path)
  await router.isReady()
  const html = await renderToString(app)
  return { html, title: arrival.title }
}
