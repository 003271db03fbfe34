// @vitest-environment node
import { expect, it } from 'vitest'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createSelfCheck } from '@/app'
import { words } from '@/locales/en'
import * as page from '@/locales/en/page'
import { useSelfCheckStore } from '@/stores/self-check'

/** A page as it would be written ahead of time, where there is no window. */
async function rendered(path: string) {
  const { app, router } = createSelfCheck(createMemoryHistory())
  app.use(router)
  await router.push(path)
  await router.isReady()
  return renderToString(app)
}

it.each([
  ['/', page.startPage.title],
  ['/check/urgent-signs', words.items['urgent-signs']!.question],
  ['/conditions', page.library.title],
  ['/treatments', page.results.treatmentsHeading],
  ['/about', page.aboutPage.title],
])('%s can be rendered ahead of time, without a window', async (path, heading) => {
  const html = await rendered(path)
  expect(typeof window).toBe('undefined')
  expect(html).toContain(heading)
})

it('keeps the answers of one rendering out of the next', () => {
  const first = useSelfCheckStore(createSelfCheck(createMemoryHistory()).pinia)
  const second = useSelfCheckStore(createSelfCheck(createMemoryHistory()).pinia)
  first.answer('urgent-signs', ['none-of-these'])
  expect(first.next).toEqual({ name: 'question', params: { item: 'for-whom' } })
  expect(second.given).toEqual({})
  expect(second.next).toEqual({ name: 'question', params: { item: 'urgent-signs' } })
})
