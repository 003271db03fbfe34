// What is measured: our check as it was built, and the floor. Both name what a person uses by the same hooks.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { originsIn, policiesIn } from '../headers/policies.ts'
import { headersFor } from '../headers/table.ts'
import { floorFiles } from './floor.ts'
import type { Site } from './server.ts'

export interface App {
  readonly name: string
  /** Where its first question is. */
  readonly start: string
  readonly site: Site
  /** How many questions have an answer, as its state has it and not as its page shows it. It runs inside the page. */
  readonly countSaid: () => number
}

const dist = 'dist'

/** The build, with the headers that every host is asked to send. Ends the program where there is none. */
export function ours(): App {
  if (!existsSync(`${dist}/index.html`)) {
    console.error('There is no dist to measure: run `npm run build` first.')
    process.exit(1)
  }
  const policies = policiesIn(dist, originsIn(dist))
  return {
    name: 'ours',
    start: '/check/urgent-signs',
    site: {
      read: (path) =>
        statSync(dist + path, { throwIfNoEntry: false })?.isFile()
          ? readFileSync(dist + path)
          : undefined,
      headersOf: (path) =>
        headersFor({ path, html: path.endsWith('.html'), found: true }, policies),
    },
    countSaid: () => {
      // What is ticked before the app has taken over is kept, too, and taken over with it.
      if (window.early?.ticks.length) return 1
      const app = document.querySelector<Element & { __vue_app__?: VueApp }>('#app')?.__vue_app__
      const check = app?.config.globalProperties.$pinia?.state.value['self-check']
      if (!check) return 0
      const open = check.ticks?.chosen.length ? [check.ticks.item] : []
      return new Set([...Object.keys(check.given), ...open]).size
    },
  }
}

/** As much of a running app as is read. */
interface VueApp {
  config: { globalProperties: { $pinia?: { state: { value: Record<string, Said | undefined> } } } }
}
interface Said {
  readonly given: object
  readonly ticks?: { readonly item: string; readonly chosen: readonly string[] }
}

export async function floor(): Promise<App> {
  const files = await floorFiles()
  return {
    name: 'floor',
    start: '/',
    site: {
      read: (path) => files.get(path),
      headersOf: () => ({ 'Cache-Control': 'no-cache' }),
    },
    countSaid: () => Object.values(window.said).filter((chosen) => chosen.length > 0).length,
  }
}
