import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Each room, and the rooms below it that it may import from. */
const mayImport: Record<string, string[]> = {
  core: [],
  clinic: [],
  embed: [],
  worker: [],
  styles: [],
  content: ['core'],
  locales: ['core', 'content'],
  search: ['content', 'locales'],
  stores: ['clinic', 'core', 'content'],
  early: ['core', 'stores'],
  evaluation: ['core', 'content', 'locales', 'search'],
  composables: ['core', 'content', 'locales'],
  components: ['clinic', 'core', 'content', 'locales', 'search', 'evaluation', 'composables'],
  views: [
    'styles',
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

/** Rooms that run without a page, in a terminal or on the page of a clinic. */
const withoutVue = ['core', 'content', 'search', 'clinic', 'embed']

const importsOf = (source: string) =>
  [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) => to!)

/** The room that an import leads to, or the file beside the rooms; undefined for a package, and for our own, which has the version. */
function roomOf(from: string, to: string): string | undefined {
  if (to.startsWith('@/')) return to.split('/')[1]
  if (!to.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(from), to)
  if (path === 'package.json') return undefined
  return path.startsWith('src/') ? path.split('/')[1] : path
}

/** The imports of a file that run against the arrows. */
function breaksIn(path: string, source: string): string[] {
  const room = path.split('/')[1]!
  const below = mayImport[room]
  if (!below) return [`${room} is no room of this house`]
  return importsOf(source).filter((to) => {
    const target = roomOf(path, to)
    if (target === undefined)
      return room === 'core' || (withoutVue.includes(room) && /^(vue|pinia|vue-router)\b/.test(to))
    return target !== room && (to.startsWith('.') || !below.includes(target))
  })
}

const files = import.meta.glob<string>('../src/**/*.{ts,vue}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files).map(([path, source]) => [path.slice(3), source] as const)
const inRooms = sources.filter(([path]) => path.split('/').length > 2)

it.each(inRooms)('%s imports downwards only', (path, source) => {
  expect(breaksIn(path, source)).toEqual([])
})

describe('an import against the arrows is found', () => {
  it.each([
    ['from the core', 'src/core/match.ts', "import { conditions } from '@/content/conditions'"],
    [
      'over several lines',
      'src/core/match.ts',
      "import {\n  findings,\n} from '@/content/findings'",
    ],
    ['by a long way round', 'src/core/match.ts', "import { says } from '../content/findings'"],
    ['handed on', 'src/core/match.ts', "export { findings } from '@/content/findings'"],
    ['of a package, in the core', 'src/core/match.ts', "import { stemmer } from 'stemmer'"],
    [
      'of the version, in the core',
      'src/core/match.ts',
      "import { version } from '../../package.json'",
    ],
    ['out of the house', 'src/views/X.vue', "import { policy } from '../../scripts/policy'"],
    ['of a page, in the search', 'src/search/speller.ts', "import { ref } from 'vue'"],
    [
      'loaded later',
      'src/content/findings.ts',
      "const view = () => import('@/views/StartView.vue')",
    ],
    ['for its effect', 'src/embed/host.ts', "import '@/core/answers'"],
    ['of a type', 'src/clinic/schema.ts', "import type { Answers } from '@/core/answers'"],
    ['of the answers, by a component', 'src/components/X.vue', "import { x } from '@/stores/keep'"],
    ['of the answers, by the inquiry', 'src/inquiry/form.ts', "import { x } from '@/stores/keep'"],
    [
      'of the answers, by the evaluation',
      'src/evaluation/x.ts',
      "import { x } from '@/stores/keep'",
    ],
    ['of the router, by a view', 'src/views/StartView.vue', "import { router } from '@/router'"],
    ['of what puts the app together', 'src/views/StartView.vue', "import { x } from '@/app'"],
    ['in a room nobody drew', 'src/attic/box.ts', ''],
  ])('%s', (_, path, source) => {
    expect(breaksIn(path, source)).not.toEqual([])
  })
})

it('the arrows never run in a circle', () => {
  const reach = (room: string): string[] => mayImport[room]!.flatMap((to) => [to, ...reach(to)])
  for (const room of Object.keys(mayImport)) expect(reach(room)).not.toContain(room)
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
    const most = /^src\/(content|locales)\//.test(path) ? 500 : 200
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
