import { inject, provide, type InjectionKey } from 'vue'
import type { Citation, CitationId } from '@/core/citation'

type Find = (id: CitationId) => Citation | undefined
const sourcesKey: InjectionKey<Find> = Symbol('sources')

/** Hands the sources of a page to everything on it, so that a page loads its own sources and no others. */
export function provideSources(sources: () => readonly Citation[]) {
  provide(sourcesKey, (id) => sources().find((source) => source.id === id))
}

/** Finds a source of the page by its id. */
export function useSources(): Find {
  return inject(sourcesKey, () => undefined)
}
