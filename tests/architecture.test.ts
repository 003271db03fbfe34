import { expect, it } from 'vitest'

/** Each room, and the rooms below it that it may import from. */
const mayImport: Record<string, string[]> = {
  core: [],
  clinic: [],
  embed: [],
  content: ['core'],
  locales: ['core', 'content'],
  search: ['content', 'locales'],
  stores: ['clinic', 'core', 'content'],
  evaluation: ['core', 'content', 'locales', 'search'],
  composables: ['core', 'content', 'locales'],
  components: ['clinic', 'core', 'content', 'locales', 'search', 'evaluation', 'composables'],
  views: [
    'clinic',
    'core',
    'content',
    'locales',
    'search',
    'evaluation',
    'stores',
    'composables',
    'components',
  ],
  inquiry: ['clinic', 'locales', 'composables', 'components'],
  setup: ['clinic', 'embed', 'content', 'locales', 'composables', 'components'],
  router: ['embed', 'core', 'content', 'stores', 'views'],
}

const files = import.meta.glob<string>('../src/*/**/*.{ts,vue}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files)

it.each(sources)('%s imports downwards only', (path, source) => {
  const room = path.split('/')[2]!
  if (room === 'styles') return
  for (const [, target] of source.matchAll(/from '@\/([\w-]+)\//g))
    expect([room, ...mayImport[room]!]).toContain(target)
  expect(source, 'a room reaches into itself with ./ and into others with @/').not.toMatch(
    /from '\.\.\/\.\.\/\.\./,
  )
})

it('core, content, search, the clinic file and what pages embed know nothing of Vue', () => {
  for (const [path, source] of sources)
    if (/src\/(core|content|search|clinic|embed)\//.test(path))
      expect(source, path).not.toMatch(/from '(vue|pinia|vue-router)/)
})

it('nothing touches the window while it is imported, so that pages can be rendered ahead of time', () => {
  for (const [path, source] of sources) {
    if (!path.endsWith('.ts')) continue
    const topLevel = source
      .split('\n')
      .filter((line) => /^(const|let|export const|void|\w+\()/.test(line))
    for (const line of topLevel)
      expect(line, path).not.toMatch(
        /\b(window|document|navigator|localStorage|sessionStorage)\b[.[]/,
      )
  }
})

it('the policy is never worked around: no raw HTML, no inline style, no code from text', () => {
  for (const [path, source] of sources)
    expect(source, path).not.toMatch(
      /v-html|innerHTML|[^:]style="|\beval\(|new Function\(|javascript:/,
    )
})

it('no code file is longer than 200 lines, no content or words file longer than 500', () => {
  for (const [path, source] of sources) {
    const lines = source.split('\n').length
    const most = /src\/(content|locales)\//.test(path) ? 500 : 200
    expect(lines, path).toBeLessThanOrEqual(most)
  }
})

const styles = import.meta.glob<string>('../src/**/*.{css,vue}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

it('nothing is measured or placed by its window: in a frame, that is as tall as the page it shows', () => {
  for (const [path, source] of Object.entries(styles))
    expect(source, path).not.toMatch(/\d[dsl]?vh\b|position: fixed|<dialog/)
})
