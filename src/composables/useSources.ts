import { inject, provide, shallowRef, type InjectionKey } from 'vue'
import type { Citation, CitationId } from '@/core/citation'

type Find = (id: CitationId) => Citation | undefined
const sourcesKey: InjectionKey<Find> = Symbol('sources')

/** Hands the sources of a page to everything on it, so that a page loads its own sources and no others. */
export function provideSources(sources: () => readonly Citation[]) {
  provide(sourcesKey, (id) => sources().find((source) => source.id === id))
}

/** The same for sources that come later: what rests on them is shown meanwhile, and stays where they cannot be fetched. */
export function provideLaterSources(fetch: () => Promise<readonly Citation[]>) {
  const sources = shallowRef<readonly Citation[]>([])
  void fetch().then(
    (found) => (sources.value = found),
    () => undefined,
  )
  provideSources(() => sources.value)
}

/** Finds a source of the page by its id. */
export function useSources(): Find {
  return inject(sourcesKey, () => undefined)
}
